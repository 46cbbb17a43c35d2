using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;

string api = Environment.GetEnvironmentVariable("SUPEROFFICE_API")
    ?? throw new InvalidOperationException("Set SUPEROFFICE_API.");
string token = Environment.GetEnvironmentVariable("SUPEROFFICE_TOKEN")
    ?? throw new InvalidOperationException("Set SUPEROFFICE_TOKEN.");
using var http = new HttpClient();

JsonElement company = await Send(HttpMethod.Get, null);
Console.WriteLine($"{company.GetProperty("ContactId")}: {company.GetProperty("Name")}");

object[] changes = [new { op = "replace", path = "/Name", value = "Harbour Books" }];
JsonElement changed = await Send(HttpMethod.Patch, JsonSerializer.Serialize(changes));
Console.WriteLine($"Now: {changed.GetProperty("Name")}");

async Task<JsonElement> Send(HttpMethod method, string? body)
{
    using var request = new HttpRequestMessage(method, $"{api}/v1/Contact/5");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
    request.Headers.Accept.ParseAdd("application/json");
    if (body is not null)
    {
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
    }
    using HttpResponseMessage response = await http.SendAsync(request);
    string answer = await response.Content.ReadAsStringAsync();
    if (!response.IsSuccessStatusCode)
    {
        throw new HttpRequestException($"{method} gave {(int)response.StatusCode}: {answer}");
    }
    return JsonSerializer.Deserialize<JsonElement>(answer);
}
