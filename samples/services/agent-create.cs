using System;
using SuperOffice.WebApi;
using SuperOffice.WebApi.Agents;
using SuperOffice.WebApi.Authorization;
using SuperOffice.WebApi.Data;

string api = Environment.GetEnvironmentVariable("SUPEROFFICE_API");
string token = Environment.GetEnvironmentVariable("SUPEROFFICE_TOKEN");
var options = new WebApiOptions(api, new AuthorizationAccessToken(token));

using (var agent = new ContactAgent(options))
{
    ContactEntity company = await agent.CreateDefaultContactEntityAsync();
    company.Name = "Fjord Ferries";
    ContactEntity saved = await agent.SaveContactEntityAsync(company);
    Console.WriteLine($"Saved with id {saved.ContactId}");
}
