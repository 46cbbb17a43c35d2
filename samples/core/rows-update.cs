using System;
using SuperOffice;
using SuperOffice.CRM.Rows;
using SuperOffice.Exceptions;

internal static class DepartmentAndPerson
{
    /// <summary>Changes the department of a company and adds a person to it.</summary>
    internal static void Run(int companyId)
    {
        string user = Environment.GetEnvironmentVariable("SUPEROFFICE_USER");
        string password = Environment.GetEnvironmentVariable("SUPEROFFICE_PASSWORD");

        using (SoSession session = SoSession.Authenticate(user, password))
        {
            ContactRow company = ContactRow.GetFromIdxContactId(companyId);
            if (company == null)
            {
                throw new ArgumentException("There is no such company.", nameof(companyId));
            }

            try
            {
                company.Department = "Logistics";
                if (company.IsDirty)
                {
                    company.Save();
                }

                PersonRow person = PersonRow.CreateNew();
                person.SetDefaults();
                person.ContactId = company.ContactId;
                person.Firstname = "Kari";
                person.Lastname = "Berg";
                person.Save();
                Console.WriteLine("{0} is saved", person.Lastname);
            }
            catch (SoSentryException denied)
            {
                Console.WriteLine("No right to change this: {0}", denied.Message);
            }
        }
    }
}
