using SuperOffice.CRM.ArchiveLists;
using SuperOffice.CRM.Data;
using SuperOffice.Data;
using SuperOffice.Data.SQL;

namespace Example.Archive
{
    /// <summary>The node: offers the department of a company as a column.</summary>
    public abstract class DepartmentExtenderBase : TableExtenderBase<ContactTableInfo>
    {
        protected ArchiveColumnInfo _colDepartment = new ArchiveColumnInfo(
            "exampleDepartment", "Department", "Department of the company",
            Constants.DisplayTypes.String, AllowOrderBy, Visible,
            ColumnHelper.DefaultStringWidth, Constants.RestrictionTypes.String);

        protected override void InnerModifyQuery()
        {
            MapIdField(_ourTable.ContactId);
            MapSimpleReturnField(_ourTable.Department, _colDepartment);
        }

        protected override void InnerPopulateRowFromReader(SoDataReader reader, ArchiveRow row)
        {
            // The base class has filled the mapped column.
        }
    }

    /// <summary>The edge: joins the company to the sale above it.</summary>
    public class SaleDepartmentExtender : DepartmentExtenderBase
    {
        protected override ContactTableInfo SetJoin()
        {
            ContactTableInfo company = TablesInfo.GetContactTableInfo();
            SaleTableInfo sale = (SaleTableInfo)Parent.TableToExtend;
            SetLeftOuterOrInnerJoin(sale.ContactId.Equal(company.ContactId));
            return company;
        }
    }
}
