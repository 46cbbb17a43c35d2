using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SuperOffice.CRM;
using SuperOffice.ErpSync.Contract;

/// <summary>The fields of a connection, as the administrator fills them in.</summary>
public class ExportFolder
{
    [ConfigField("Folder", FieldMetadataTypeInfo.Text,
        DisplayDescription = "The folder to which the ERP system exports",
        Access = FieldAccessInfo.Mandatory)]
    public string Folder;
}

/// <summary>The connection half of a sync connector. The methods for actors stand in a second file.</summary>
[ErpConnector("Example.ExportConnector")]
public partial class ExportConnector : IErpConnector
{
    public FieldMetadataInfoArrayPluginResponse GetConfigData()
    {
        var answer = ResponseHelper.CreateOkResponse<FieldMetadataInfoArrayPluginResponse>();
        answer.FieldMetaDataObjects =
            ConfigDataHelper.GetMetaData<ExportFolder>().ToDictionary(field => field.FieldKey);
        return answer;
    }

    public PluginResponseInfo TestConfigData(Dictionary<string, string> connectionInfo)
    {
        return Check(ConfigDataHelper.GetData<ExportFolder>(connectionInfo));
    }

    public PluginResponseInfo SaveConnection(Guid connectionID, Dictionary<string, string> connectionInfo)
    {
        ConfigDataHelper.SaveData<ExportFolder>(connectionID, connectionInfo);
        return ResponseHelper.CreateOkResponse<PluginResponseInfo>();
    }

    public PluginResponseInfo TestConnection(Guid connectionID)
    {
        return Check(ConfigDataHelper.GetData<ExportFolder>(connectionID));
    }

    public PluginResponseInfo DeleteConnection(Guid connectionID)
    {
        ConfigDataHelper.DeleteData(connectionID);
        return ResponseHelper.CreateOkResponse<PluginResponseInfo>();
    }

    private static PluginResponseInfo Check(ExportFolder settings)
    {
        var answer = ResponseHelper.CreateOkResponse<PluginResponseInfo>();
        answer.IsOk = Directory.Exists(settings.Folder);
        answer.UserExplanation = answer.IsOk ? "The folder exists." : "The folder was not found.";
        return answer;
    }
}
