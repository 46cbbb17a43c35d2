using SuperOffice.CD.DSL.V1.StepModel;

namespace Example.Warehouse.Schema
{
    /// <summary>Adds the table of parcels.</summary>
    [Dictionary("ExampleWarehouse", 1, ReleaseState.Released)]
    public class WarehouseStep1 : DictionaryStep
    {
        public override void Structure()
        {
            CreateTable("EX_Parcel", "Parcels on their way to a company")
                .AddString("TrackingCode", "Code of the carrier", 50, notNull: true)
                .AddForeignKey("CompanyId", "Company that receives the parcel", "contact")
                .AddRegisteredUpdated();
        }
    }

    /// <summary>Adds a field, moves old data into it. Step 1 stays as it is.</summary>
    [Dictionary("ExampleWarehouse", 2, ReleaseState.Released)]
    public class WarehouseStep2 : DictionaryStep
    {
        public override void Structure()
        {
            ModifyTable("EX_Parcel").AddString("Carrier", "Name of the carrier", 100, notNull: false);
        }

        public override void CustomPriming()
        {
            ExecuteSql(
                "UPDATE {EX_Parcel} SET {EX_Parcel.Carrier} = {@carrier}",
                new { carrier = "unknown" });
        }
    }

    /// <summary>Removes everything that the steps made.</summary>
    [Dictionary("ExampleWarehouse", int.MaxValue, ReleaseState.Released)]
    public class WarehouseUninstall : DictionaryStep
    {
        public override void Structure()
        {
            DropTable("EX_Parcel");
        }
    }
}
