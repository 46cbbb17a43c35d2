//$FullClass
//$ReferencedAssembly: C:\SuperOffice\Web\bin\SuperOffice.Services.dll
using System;
using System.IO;
using SuperOffice.CRM.Services;

namespace Example.Scripts
{
    /// <summary>Trims the name of a company and writes down saves that take long.</summary>
    public static class CompanySaves
    {
        private const string LogFile = @"C:\SuperOffice\Logs\company-saves.log";

        static void Main() { }

        public static void BeforeSaveContactEntity(ContactEntity company, ref object state)
        {
            company.Name = company.Name.Trim();
            state = DateTime.UtcNow;
        }

        public static void AfterSaveContactEntity(
            ContactEntity company, ref ContactEntity saved, ref object state)
        {
            TimeSpan duration = DateTime.UtcNow - (DateTime)state;
            if (duration.TotalSeconds > 2)
            {
                File.AppendAllText(LogFile, saved.Name + ": " + duration + Environment.NewLine);
            }
        }

        public static void OnError(string message)
        {
            File.AppendAllText(LogFile, message + Environment.NewLine);
        }
    }
}
