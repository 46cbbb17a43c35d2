using System;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

public static class SystemUserTokenSigner
{
    /// <summary>Signs a system user token with the private key of the app, a text in RSA XML format.</summary>
    public static string Sign(string systemUserToken, string privateKeyXml)
    {
        string stamp = DateTime.UtcNow.ToString("yyyyMMddHHmm", CultureInfo.InvariantCulture);
        string text = $"{systemUserToken}.{stamp}";
        using RSA rsa = RSA.Create();
        rsa.FromXmlString(privateKeyXml);
        byte[] signature = rsa.SignData(
            Encoding.UTF8.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{text}.{Convert.ToBase64String(signature)}";
    }
}
