using System.Linq;
using SuperOffice.CRM.Data;
using SuperOffice.CRM.Security;
using SuperOffice.Data.SQL;

namespace Example.Security
{
    /// <summary>Companies of the department "Closed" are read-only for all but their owner.</summary>
    [SentryPlugin("contact")]
    public class ClosedCompanySentry : ISentryPlugin
    {
        private Sentry _sentry;

        public void Init(Sentry sentry)
        {
            _sentry = sentry;
        }

        public void ModifyTableRights(TableRights rights)
        {
            if (_sentry.GetRecordOwnershipIndex() == EOwnershipIndex.Owner || !IsClosed())
            {
                return;
            }

            TableRight readOnly = RightsFactory.Get(ETableRight.R, "The company is closed");
            foreach (TableInfo table in rights.Keys.ToArray())
            {
                rights[table] = rights[table] & readOnly;
            }
        }

        public void ModifyFieldRights(FieldRights rights)
        {
            // The table rights are enough.
        }

        private bool IsClosed()
        {
            ContactSentryQueryInfo query = (ContactSentryQueryInfo)_sentry.SentryQueryInfo;
            using (_sentry.Lookups.BeginIgnoreSentryCheck())
            {
                return "Closed".Equals(_sentry.Lookups.GetFieldValue(query.MainTable.Department));
            }
        }
    }

    /// <summary>Makes sure that each query for companies returns the department.</summary>
    [SentryPluginQueryTableUpdater("contact")]
    public class ClosedCompanyQuery : ISentryPluginQueryTableUpdater
    {
        public void ModifySelect(Select sql, TableInfo tableInfo)
        {
            sql.ReturnFields.Add(((ContactTableInfo)tableInfo).Department);
        }
    }
}
