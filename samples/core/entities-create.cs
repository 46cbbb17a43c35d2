using System;
using SuperOffice.CRM.Entities;
using SuperOffice.CRM.Rows;
using SuperOffice.Data;

internal static class NewCustomer
{
    /// <summary>Saves a company, a person and a sale with one call.</summary>
    internal static void Run(int countryId)
    {
        Contact company = Contact.CreateNew();
        company.SetDefaults();
        company.Name = "Fjord Bicycles";
        company.Country = CountryRow.GetFromIdxCountryId(countryId);

        PhoneRow phone = PhoneRow.CreateNew();
        phone.SetDefaults();
        phone.PhoneNumber = "555 0100";
        company.Phones.Add(phone);

        Person buyer = Person.CreateNew();
        buyer.SetDefaults();
        buyer.Firstname = "Ola";
        buyer.Lastname = "Dahl";
        company.Persons.Add(buyer);

        Sale sale = Sale.CreateNew();
        sale.SetDefaults();
        sale.Heading = "First order";
        sale.Amount = 4200;
        sale.Status = SaleStatus.Open;
        sale.Contact = company;
        sale.Save();

        PersonCollection persons =
            PersonCollection.GetFromIdxContactId(company.ContactId);
        foreach (Person person in persons)
        {
            Console.WriteLine("{0} {1}", person.Firstname, person.Lastname);
        }
    }
}
