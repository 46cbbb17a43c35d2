using SuperOffice.CRM.Lists;
using SuperOffice.Data;
using SuperOffice.Factory;

namespace Example.Lists
{
    /// <summary>Replaces the list of company categories: same items, longer tooltips.</summary>
    [MDOProviderPlugin("category")]
    public class CategoryList : MDOProviderBase
    {
        public override void Construct(
            string tableName, string additionalInfo, int[] historyIDs,
            bool onlyReadHistory, string searchValue, bool forceFlatList)
        {
            base.Construct(
                "category", additionalInfo, historyIDs,
                onlyReadHistory, searchValue, forceFlatList);
        }

        public override HistoryInfo HistoryInfo
        {
            get { return new HistoryInfo("category", "category", 0); }
        }

        protected override string GetItemTooltip(ListTableRow row)
        {
            return row.GetValue("name") + ": " + row.Tooltip;
        }
    }
}
