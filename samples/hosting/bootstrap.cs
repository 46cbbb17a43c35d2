using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SuperOffice;
using SuperOffice.Configuration;
using SuperOffice.Security.Principal;

/// <summary>Gives NetServer its connection data from the environment.</summary>
public class EnvironmentInitializer : IContextInitializer
{
    public void InitializeContext(string contextIdentifier)
    {
        ConfigFile.Data.Database.DatabaseMajor = "MSSQL";
        ConfigFile.Data.Database.DatabaseMinor = "15";
        ConfigFile.Data.Database.Server = Environment.GetEnvironmentVariable("DB_SERVER");
        ConfigFile.Data.Database.DatabaseName = Environment.GetEnvironmentVariable("DB_NAME");
        ConfigFile.Data.Database.TablePrefix = "crm7";
        ConfigFile.Data.Database.ConnectionString = Environment.GetEnvironmentVariable("DB_CONNECTION");
        ConfigFile.Data.Explicit.DBUser = Environment.GetEnvironmentVariable("DB_USER");
        ConfigFile.Data.Explicit.DBPassword = Environment.GetEnvironmentVariable("DB_PASSWORD");
    }
}

public static class Program
{
    public static void Main()
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddConsole());
        services.AddSingleton<IContextInitializer, EnvironmentInitializer>();
        services.AddNetServerCore<ProcessContextProvider>(core => core.UseOnPremAD());
        services.AddSoDatabase(database => { });

        IServiceProvider provider = services.BuildServiceProvider(true);
        provider.RegisterWithNetServer();

        string user = Environment.GetEnvironmentVariable("SUPEROFFICE_USER");
        string password = Environment.GetEnvironmentVariable("SUPEROFFICE_PASSWORD");
        using (SoSession session = SoSession.Authenticate(user, password))
        {
            Console.WriteLine("Signed in as {0}", session.Principal.Associate);
        }
    }
}
