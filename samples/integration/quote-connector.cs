using System;
using System.Collections.Generic;
using SuperOffice.CRM;

/// <summary>Set-up and price check of a quote connector. Its product methods stand in a second file.</summary>
[QuoteConnector(Name)]
public partial class WarehouseConnector : QuoteConnectorBase
{
    public const string Name = "Example.Warehouse";
    private const double HighestDiscount = 20;

    public override Dictionary<string, FieldMetadataInfo> GetConfigurationFields()
    {
        var address = new FieldMetadataInfo
        {
            FieldKey = "address",
            Rank = 1,
            DisplayName = "Address of the ERP system",
            FieldType = FieldMetadataTypeInfo.Text,
        };
        return new Dictionary<string, FieldMetadataInfo> { [address.FieldKey] = address };
    }

    public override PluginResponseInfo TestConnection(Dictionary<string, string> connectionData)
    {
        bool isAddress = Uri.TryCreate(connectionData["address"], UriKind.Absolute, out _);
        return new PluginResponseInfo
        {
            IsOk = isAddress,
            UserExplanation = isAddress ? "The address can be used." : "Enter a complete address.",
        };
    }

    public override bool CanProvideCapability(string capabilityName)
    {
        return capabilityName == "ipriceprovider_compute_price";
    }

    public override QuoteLineInfo OnQuoteLineChanged(
        QuoteAlternativeContextInfo context, QuoteLineInfo line, string[] changedFields)
    {
        if (line.DiscountPercent > HighestDiscount)
        {
            line.Status = QuoteStatus.Warning;
            line.Reason = "A discount above 20 % needs the consent of your manager.";
        }
        return line;
    }
}
