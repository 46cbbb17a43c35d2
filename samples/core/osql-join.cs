using System;
using SuperOffice.CRM.Data;
using SuperOffice.Data;
using SuperOffice.Data.SQL;

internal static class PersonsWithCountry
{
    /// <summary>Prints the persons of a company and its country, if any.</summary>
    internal static void Run(int companyId)
    {
        PersonTableInfo person = TablesInfo.GetPersonTableInfo();
        ContactTableInfo company = TablesInfo.GetContactTableInfo();
        CountryTableInfo country = TablesInfo.GetCountryTableInfo();

        Select query = S.NewSelect("Persons with country");
        query.ReturnFields.Add(person.Lastname, country.EnglishName);
        query.JoinRestriction.InnerJoin(
            person.ContactId.Equal(company.ContactId));
        query.JoinRestriction.LeftOuterJoin(
            company.CountryId.Equal(country.CountryId));
        query.RestrictionAnd(
            company.ContactId.Equal(S.Parameter(companyId)));

        using (QueryExecutionHelper run = new QueryExecutionHelper(query))
        {
            while (run.Reader.Read())
            {
                Console.WriteLine("{0}, {1}",
                    run.Reader[person.Lastname],
                    run.Reader[country.EnglishName]);
            }
        }
    }
}
