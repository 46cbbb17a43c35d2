using System;
using SuperOffice.CRM.Data;
using SuperOffice.Data;
using SuperOffice.Data.SQL;

internal static class UsersByGroup
{
    /// <summary>Prints how many associates each user group has.</summary>
    internal static void Run()
    {
        AssociateTableInfo user = TablesInfo.GetAssociateTableInfo();
        Count users = S.FieldExpression.Count(user.AssociateId);
        users.Alias.Name = "Users";

        Select query = S.NewSelect("Users by group");
        query.ReturnFields.Add(user.GroupIdx);
        query.ReturnFields.Add(users);
        query.GroupBy.Grouping.Add(user.GroupIdx);

        using (QueryExecutionHelper run = new QueryExecutionHelper(query))
        {
            while (run.Reader.Read())
            {
                Console.WriteLine("{0}: {1}",
                    run.Reader[user.GroupIdx],
                    run.Reader["Users"]);
            }
        }
    }
}
