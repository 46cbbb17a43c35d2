using System.Threading;
using System.Threading.Tasks;
using SuperOffice.CRM.Entities;
using SuperOffice.CRM.Rows;

internal static class MoveCompanyAsync
{
    /// <summary>The same changes. The caller holds the session.</summary>
    internal static async Task Run(int companyId, CancellationToken cancel)
    {
        Contact company = await Contact.GetFromIdxContactIdAsync(companyId, cancel);
        company.Department = "Bergen";
        company.PostalAddress.City = "Bergen";
        await company.UdefHelper.SetValueAsync("SuperOffice:1", "Moved in 2026");

        EmailRow email = EmailRow.CreateNew();
        await email.SetDefaultsAsync(cancel);
        email.EmailAddress = "bergen@example.com";
        var emails = await company.GetEmailsAsync(cancel);
        emails.Add(email);

        await company.SaveAsync();
    }
}
