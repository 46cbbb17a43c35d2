using System;
using SuperOffice;
using SuperOffice.CRM.Data;
using SuperOffice.Data;
using SuperOffice.Data.SQL;
using SuperOffice.Util;

internal static class CompaniesByName
{
    /// <summary>Prints the companies of one country that begin with A.</summary>
    internal static void Run(int countryId)
    {
        string user = Environment.GetEnvironmentVariable("SUPEROFFICE_USER");
        string password = Environment.GetEnvironmentVariable("SUPEROFFICE_PASSWORD");

        using (SoSession session = SoSession.Authenticate(user, password))
        {
            ContactTableInfo company = TablesInfo.GetContactTableInfo();

            Select query = S.NewSelect("Companies by name");
            query.ReturnFields.Add(company.ContactId, company.Name);
            query.Restriction = company.CountryId.Equal(S.Parameter(countryId))
                .And(company.Name.Like(S.Parameter("A%")));
            query.OrderBy.Add(company.Name, OrderBySortType.ASC);

            using (QueryExecutionHelper run = new QueryExecutionHelper(query))
            {
                while (run.Reader.Read())
                {
                    int id = run.Reader.GetInt32(company.ContactId);
                    string name = run.Reader.GetString(company.Name);
                    Console.WriteLine("{0} {1}", id, name);
                }
            }
        }
    }
}
