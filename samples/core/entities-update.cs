using System;
using SuperOffice;
using SuperOffice.CRM.Data;
using SuperOffice.CRM.Entities;
using SuperOffice.CRM.Rows;
using SuperOffice.CRM.Security;
using SuperOffice.Exceptions;

internal static class MoveCompany
{
    /// <summary>Changes a company, its address, a field and its e-mails.</summary>
    internal static void Run(int companyId)
    {
        string user = Environment.GetEnvironmentVariable("SUPEROFFICE_USER");
        string password = Environment.GetEnvironmentVariable("SUPEROFFICE_PASSWORD");

        using (SoSession session = SoSession.Authenticate(user, password))
        {
            Contact company = Contact.GetFromIdxContactId(companyId);
            ContactTableInfo fields = TablesInfo.GetContactTableInfo();
            FieldRight right = company.Row.Sentries.FieldRight(fields.Department);
            Console.WriteLine("Any right to the department: {0}", right.IsActive);

            try
            {
                company.Department = "Bergen";
                company.PostalAddress.City = "Bergen";
                company.UdefHelper["SuperOffice:1"] = "Moved in 2026";

                EmailRow email = EmailRow.CreateNew();
                email.SetDefaults();
                email.EmailAddress = "bergen@example.com";
                company.Emails.Add(email);

                if (company.IsDirty)
                {
                    company.Save();
                }
            }
            catch (SoSentryException denied)
            {
                Console.WriteLine("Nothing is saved: {0}", denied.Message);
            }
        }
    }
}
