using System;
using SuperOffice.WebApi;
using SuperOffice.WebApi.Agents;
using SuperOffice.WebApi.Authorization;
using SuperOffice.WebApi.Data;

string api = Environment.GetEnvironmentVariable("SUPEROFFICE_API");
string token = Environment.GetEnvironmentVariable("SUPEROFFICE_TOKEN");

// One options object for each tenant. Language and time zone hold for all agents that use it.
var tenant = new WebApiOptions(api)
{
    Authorization = new AuthorizationAccessToken(token),
    LanguageCode = "en",
    TimeZone = "US-NY",
    TimeZoneIncludeOffset = true
};

using (var agent = new ContactAgent(tenant))
{
    ContactEntity company = await agent.GetContactEntityAsync(5);
    if (company == null)
        Console.WriteLine("There is no company 5");
    else
        Console.WriteLine($"{company.Name}, {company.Category.Value}");
}
