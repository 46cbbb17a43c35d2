using System.Xml;
using SuperOffice.CRM.Services;
using SuperOffice.CRM.Web.Data;

namespace Example.Web
{
    /// <summary>Gives a page the number of companies that the user owns.</summary>
    public class MyCompaniesHandler : DataHandlerBase
    {
        public override void Initialize(XmlNode config, string id)
        {
            base.Initialize(config, id);

            using (ContactAgent companies = new ContactAgent())
            {
                Contact[] own = companies.GetMyContacts();
                _dataCarriers.Add("companyCount", own.Length.ToString());
            }
        }
    }
}
