using System;
using SuperOffice;
using SuperOffice.CRM.Lists;

internal static class CategoryTree
{
    /// <summary>Prints the category list as the administrator has grouped it.</summary>
    internal static void Print()
    {
        string user = Environment.GetEnvironmentVariable("SUPEROFFICE_USER");
        string password = Environment.GetEnvironmentVariable("SUPEROFFICE_PASSWORD");

        using (SoSession.Authenticate(user, password))
        {
            ISoListProvider categories = SoLists.GetCategoryList();

            foreach (ISoListItem recent in categories.HistoryItems)
            {
                Console.WriteLine("Recent: {0} {1}", recent.Id, recent.Name);
            }

            foreach (ISoListHeading group in categories.HeadingItems)
            {
                Console.WriteLine(group.Heading.Name);
                foreach (ISoListItem item in group.Items)
                {
                    Console.WriteLine("  {0} {1}", item.Id, item.Name);
                }
            }

            foreach (ISoListItem item in categories.RootItems)
            {
                Console.WriteLine("{0} {1}", item.Id, item.Name);
            }
        }
    }
}
