using System;
using SuperOffice;
using SuperOffice.CRM.Services;

string user = Environment.GetEnvironmentVariable("SUPEROFFICE_USER");
string password = Environment.GetEnvironmentVariable("SUPEROFFICE_PASSWORD");

using (SoSession session = SoSession.Authenticate(user, password))
using (ContactAgent agent = new ContactAgent())
{
    ContactEntity company = agent.GetContactEntity(5);
    company.Department = "West";
    company = agent.SaveContactEntity(company);
    Console.WriteLine($"{company.Name}, {company.Department}");
}
