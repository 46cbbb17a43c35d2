using System;
using System.Collections.Generic;
using Example.Warehouse.Schema;
using SuperOffice.CD.DSL;
using SuperOffice.CD.DSL.PhysicalDatabase;
using SuperOffice.CD.DSL.V1.DatabaseModel;
using SuperOffice.CD.DSL.V1.StepModel;

internal static class ApplySteps
{
    private static void Main()
    {
        string address = Environment.GetEnvironmentVariable("SUPEROFFICE_DATABASE");

        using (var connection = DbConnectionProvider.GetConnection(address, "MSSQL", "14"))
        using (var management = DatabaseManagement.CreateInstance("CRM7", connection))
        {
            if (management.InspectDatabase() != DatabaseManagement.DatabaseContent.SuperOfficeCdd)
            {
                Console.WriteLine("This database is older than version 8.1.");
                return;
            }

            var model = management.ReadDatabaseModel();
            var steps = new LinkedList<DictionaryStep>(
                new DictionaryStep[] { new WarehouseStep1(), new WarehouseStep2() });
            management.ApplyDictionarySteps(steps, model);
        }
    }
}
