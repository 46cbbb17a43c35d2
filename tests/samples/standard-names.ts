/**
 * Names that belong to a language and its standard library, as far as the samples use them. A name of SuperOffice has
 * no place here: it stands with its source in `src/data/samples/names/`.
 */

/** Where imports may come from. `Example` is the namespace of the samples themselves. */
export const standardRoots: Readonly<Record<string, readonly string[]>> = {
  cs: ['System', 'Microsoft.Extensions', 'Example'],
  java: ['java'],
  py: ['base64', 'hashlib', 'hmac', 'json', 'os', 'sys', 'urllib'],
};

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Types, functions and members, by the ends of the files. */
export const standardNames: Readonly<Record<string, readonly string[]>> = {
  cs: words(`
    _ nameof
    ArgumentException Array CancellationToken Console Convert CultureInfo DateTime Dictionary Directory Encoding
    Environment Exception File Guid HashAlgorithmName IDisposable IEnumerable InvalidOperationException LinkedList List
    RSA RSASignaturePadding StringComparison Task TimeSpan Uri UriKind XmlNode
    AuthenticationHeaderValue HttpClient HttpMethod HttpRequestException HttpRequestMessage HttpResponseMessage
    JsonElement JsonSerializer StringContent
    IServiceProvider ServiceCollection AddConsole AddLogging AddSingleton BuildServiceProvider
    Absolute Add Any AppendAllText Contains Count Create CreateInstance Deserialize Empty Equals Error Exists First Format
    FromXmlString GetBytes GetEnvironmentVariable GetProperty GetString InvariantCulture Join Key Length MaxValue
    Message Min NewLine Now Parse Patch Pkcs1 Select Serialize SHA256 SignData StartsWith ToArray ToBase64String
    ToDictionary ToList ToString TotalSeconds Trim TryCreate UtcNow UTF8 Value Where Write WriteLine
    Accept Authorization Content DefaultRequestHeaders Headers IsSuccessStatusCode ParseAdd ReadAsStringAsync
    SendAsync StatusCode
  `),
  java: words(`
    Exception InterruptedException String System URI
    BodyHandlers BodyPublisher BodyPublishers HttpClient HttpRequest HttpResponse
    body build create getenv header method newBuilder newHttpClient noBody ofString out println send statusCode uri
  `),
  php: words(`
    CURLINFO_RESPONSE_CODE CURLOPT_CUSTOMREQUEST CURLOPT_HTTPHEADER CURLOPT_POSTFIELDS CURLOPT_RETURNTRANSFER
    CURLOPT_TIMEOUT JSON_THROW_ON_ERROR PHP_EOL RuntimeException
    base64_encode curl_error curl_exec curl_getinfo curl_init curl_setopt curl_setopt_array file_get_contents getenv
    hash_equals hash_hmac http_response_code json_decode json_encode
  `),
  py: words(`
    bool bytes dict int list print str
    b64encode code compare_digest decode digest dumps encode environ exit load new read sha256
  `),
  // The types of the language. Everything else in CRMScript is SuperOffice's.
  crmscript: words('Bool Byte Date DateTime Float Integer Map String Time TimeSpan Vector Void'),
};

/** Headers of HTTP itself, in lower case. */
export const standardHeaders: readonly string[] = [
  'accept',
  'accept-language',
  'authorization',
  'content-type',
  'if-unmodified-since',
  'last-modified',
];

/** The properties of an operation in JSON Patch, RFC 6902. */
export const jsonPatchNames: readonly string[] = ['op', 'path', 'from', 'value'];
