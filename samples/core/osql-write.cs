using System;
using SuperOffice.CRM.Data;
using SuperOffice.Data;
using SuperOffice.Data.SQL;

internal static class Holidays
{
    /// <summary>Adds one holiday, renames one, deletes one: all or nothing.</summary>
    internal static void Change(int countryId, int renamedId, int deletedId)
    {
        RedLetterDayTableInfo day = TablesInfo.GetRedLetterDayTableInfo();

        Insert insert = S.NewInsert();
        insert.FieldValuePairs.Add(
            day.RedletterdayId, S.Parameter(Sequence.GetNext(day)));
        insert.FieldValuePairs.Add(
            day.Reddate, S.Parameter(new DateTime(2027, 5, 1)));
        insert.FieldValuePairs.Add(day.CountryId, S.Parameter(countryId));
        insert.FieldValuePairs.Add(day.Text, S.Parameter("Labour Day"));
        insert.FieldValuePairs.Add(day.UpdatedCount, S.Parameter(0));

        Update update = S.NewUpdate();
        update.SetPrimaryKey(day.RedletterdayId);
        update.SetPrimaryKeyValue(S.Parameter(renamedId));
        update.FieldValuePairs.Add(day.Text, S.Parameter("Midsummer Eve"));

        Delete delete = S.NewDelete();
        delete.SetPrimaryKey(day.RedletterdayId);
        delete.SetPrimaryKeyValue(S.Parameter(deletedId));

        BatchSave batch = new BatchSave();
        batch.Add(insert);
        batch.Add(update);
        batch.Add(delete);

        using (SoConnection connection = ConnectionFactory.GetConnection())
        {
            connection.Open();
            using (SoCommand command = connection.CreateCommand())
            {
                SoTransaction transaction = connection.BeginTransaction();
                command.Transaction = transaction;
                command.SqlCommand = batch;
                command.ExecuteNonQuery();
                transaction.Commit();
            }
        }
    }
}
