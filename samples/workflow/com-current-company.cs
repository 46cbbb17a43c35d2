using System;
using SuperOffice.COM.Application;

internal static class CurrentCompany
{
    private static void Main()
    {
        // Starts the Windows client if it is not running. Without single sign-on it asks the user to sign in.
        IApplication client = new SOApplicationClass();
        Console.WriteLine(client.CurrentContact.Name);
    }
}
