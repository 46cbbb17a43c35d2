using System;
using SuperOffice.CRM.Data;
using SuperOffice.CRM.Rows;
using SuperOffice.Data;

internal static class PersonsByCategory
{
    /// <summary>Prints persons with B at companies of one category.</summary>
    internal static void Run(int categoryId)
    {
        PersonRows.CustomSearch search = new PersonRows.CustomSearch();
        ContactTableInfo company = TablesInfo.GetContactTableInfo();

        search.JoinRestriction.InnerJoin(
            search.TableInfo.ContactId.Equal(company.ContactId));
        search.Restriction = company.CategoryIdx.Equal(S.Parameter(categoryId))
            .And(search.TableInfo.Lastname.Like(S.Parameter("B%")));
        search.IsDistinct = true;

        PersonRows found = PersonRows.GetFromCustomSearch(search);
        Console.WriteLine("{0} persons", found.Count);
        foreach (PersonRow person in found)
        {
            Console.WriteLine("{0}, {1}", person.Lastname, person.Firstname);
        }
    }
}
