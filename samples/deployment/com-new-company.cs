using System;
using SuperOffice.COM.SuperOfficeDB;

internal static class NewCompany
{
    private static void Main()
    {
        Database database = new DatabaseClass();
        string user = Environment.GetEnvironmentVariable("SUPEROFFICE_USER");
        string password = Environment.GetEnvironmentVariable("SUPEROFFICE_PASSWORD");
        if (!database.Login(user, password))
        {
            Console.Error.WriteLine("SuperOffice refused the sign-in.");
            return;
        }

        SOContact company = database.CreateContact();
        company.SetDefaults();
        company.Name = "Harbour Books";
        company.Department = "Warehouse";
        company.Save();
    }
}
