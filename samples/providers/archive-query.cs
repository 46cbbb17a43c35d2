using System;
using SuperOffice;
using SuperOffice.CRM.ArchiveLists;
using SuperOffice.Util;

internal static class ProjectSales
{
    /// <summary>Prints the largest sales of one project, twenty rows of the result at most.</summary>
    internal static void Print(int projectId)
    {
        string user = Environment.GetEnvironmentVariable("SUPEROFFICE_USER");
        string password = Environment.GetEnvironmentVariable("SUPEROFFICE_PASSWORD");

        using (SoSession.Authenticate(user, password))
        {
            IArchiveProvider sales = ArchiveProviderFactory.Create("FindSale");
            try
            {
                sales.SetDesiredColumns("saleId", "heading", "amount");
                sales.SetDesiredEntities("sale");
                sales.SetRestriction(
                    new ArchiveRestrictionInfo("projectId", "=", projectId.ToString()),
                    new ArchiveRestrictionInfo("amount", "greater", "1000"));
                sales.SetOrderBy(new ArchiveOrderByInfo("amount", OrderBySortType.DESC));
                sales.SetPagingInfo(20, 0);

                foreach (ArchiveRow row in sales.GetRows(""))
                {
                    int saleId = (int)row.ColumnData["saleId"].RawValue;
                    object heading = row.ColumnData["heading"].RawValue;
                    object amount = row.ColumnData["amount"].RawValue;
                    Console.WriteLine("{0} {1}: {2}", saleId, heading, amount);
                }
            }
            finally
            {
                sales.Close();
            }
        }
    }
}
