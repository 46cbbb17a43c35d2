using SuperOffice.CRM.Rows;
using SuperOffice.CRM.Tooltips;

/// <summary>Adds the name and the department of the company to the tooltip of a person.</summary>
[TooltipPlugin("Example.Employer", PersonTooltipPlugin.PersonKey)]
public class EmployerTooltip : TooltipPluginBase
{
    protected override string InnerGetTooltip()
    {
        if (!TryGetIntHint(PersonTooltipPlugin.PersonKey, out int personId))
        {
            return string.Empty;
        }

        PersonRow person = PersonRow.GetFromIdxPersonId(personId);
        ContactRow employer = ContactRow.GetFromIdxContactId(person.ContactId);
        return string.Format("Works at: {0} {1}", employer.Name, employer.Department);
    }
}
