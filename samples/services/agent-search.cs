using System;
using SuperOffice.WebApi;
using SuperOffice.WebApi.Agents;
using SuperOffice.WebApi.Authorization;
using SuperOffice.WebApi.Data;

string api = Environment.GetEnvironmentVariable("SUPEROFFICE_API");
string token = Environment.GetEnvironmentVariable("SUPEROFFICE_TOKEN");
var options = new WebApiOptions(api, new AuthorizationAccessToken(token));
var agent = new ArchiveAgent(options);

ArchiveListItem[] rows = await agent.GetArchiveListByColumnsAsync(
    "FindContact",
    new[] { "contactId", "name" },
    new[] { new ArchiveOrderByInfo { Name = "contactId", Direction = OrderBySortType.ASC } },
    new[] { new ArchiveRestrictionInfo { Name = "name", Operator = "begins", Values = new[] { "F" } } },
    new[] { "contact" },
    0,
    50);
foreach (ArchiveListItem row in rows)
{
    Console.WriteLine(row.ColumnData["name"].DisplayValue);
}
