using System;
using SuperOffice;

internal static class TwoSteps
{
    /// <summary>Signs in, keeps a ticket, and signs in again with the ticket alone.</summary>
    internal static void Run()
    {
        string user = Environment.GetEnvironmentVariable("SUPEROFFICE_USER");
        string password = Environment.GetEnvironmentVariable("SUPEROFFICE_PASSWORD");
        SoCredentials credentials;

        using (SoSession first = SoSession.Authenticate(user, password))
        {
            Console.WriteLine("Password: {0}", first.Principal.Associate);
            credentials = first.Principal.GetSafeCredentials();
        }

        using (SoSession second = SoSession.Authenticate(credentials))
        {
            Console.WriteLine("Ticket: {0}", second.Principal.Associate);
        }
    }
}
