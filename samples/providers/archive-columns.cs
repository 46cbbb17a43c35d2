using System;
using SuperOffice.CRM.ArchiveLists;

internal static class ProviderContents
{
    /// <summary>Prints what a provider offers. Call it inside a session.</summary>
    internal static void Print(string providerName)
    {
        IArchiveProvider provider = ArchiveProviderFactory.Create(providerName);
        try
        {
            foreach (ArchiveEntityInfo rowType in provider.GetAvailableEntities())
            {
                Console.WriteLine("Row type {0}, optional: {1}", rowType.Name, rowType.Optional);
            }

            foreach (ArchiveColumnInfo column in provider.GetAvailableColumns())
            {
                Console.WriteLine(
                    "{0}: restriction {1}, sortable {2}",
                    column.Name,
                    column.CanRestrictBy ? column.RestrictionType : "none",
                    column.CanOrderBy);
            }
        }
        finally
        {
            provider.Close();
        }
    }
}
