using SuperOffice.CRM.Services;

namespace Example.Web
{
    /// <summary>Answers calls from JavaScript in the web client.</summary>
    public class CompanyLookup
    {
        /// <summary>Returns the department of a company, or an empty text.</summary>
        public string GetDepartment(int contactId)
        {
            if (contactId <= 0)
            {
                return string.Empty;
            }

            using (ContactAgent companies = new ContactAgent())
            {
                ContactEntity company = companies.GetContactEntity(contactId);
                return company == null ? string.Empty : company.Department;
            }
        }
    }
}
