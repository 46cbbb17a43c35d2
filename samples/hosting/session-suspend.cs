using System;
using SuperOffice;

internal static class SuspendedSession
{
    /// <summary>Signs in and returns the session as text. No user is signed in afterwards.</summary>
    internal static string Start()
    {
        string user = Environment.GetEnvironmentVariable("SUPEROFFICE_USER");
        string password = Environment.GetEnvironmentVariable("SUPEROFFICE_PASSWORD");

        using (SoSession session = SoSession.Authenticate(user, password))
        {
            return session.Suspend();
        }
    }

    /// <summary>Takes the session up again, prints its user and closes it.</summary>
    internal static void Finish(string suspended)
    {
        using (SoSession.Continue(suspended))
        {
            Console.WriteLine("Continued as {0}", SoContext.CurrentIdentity.Name);
        }
    }
}
