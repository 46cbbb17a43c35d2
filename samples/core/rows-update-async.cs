using System;
using System.Threading;
using System.Threading.Tasks;
using SuperOffice.CRM.Rows;

internal static class DepartmentAndPersonAsync
{
    /// <summary>The same task as before. The caller holds the session.</summary>
    internal static async Task Run(int companyId, CancellationToken cancel)
    {
        ContactRow company = await ContactRow.GetFromIdxContactIdAsync(companyId, cancel);
        company.Department = "Logistics";
        if (company.IsDirty)
        {
            await company.SaveAsync();
        }

        PersonRow person = PersonRow.CreateNew();
        await person.SetDefaultsAsync(cancel);
        person.ContactId = company.ContactId;
        person.Firstname = "Kari";
        person.Lastname = "Berg";
        await person.SaveAsync();
    }
}
