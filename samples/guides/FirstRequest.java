import java.io.IOException;
import java.net.URI;
import java.net.http.*;

public class FirstRequest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public static void main(String[] args) throws IOException, InterruptedException {
        System.out.println(send("GET", HttpRequest.BodyPublishers.noBody()));

        String changes = """
            [{ "op": "replace", "path": "/Name", "value": "Harbour Books" }]""";
        System.out.println(send("PATCH", HttpRequest.BodyPublishers.ofString(changes)));
    }

    private static String send(String method, HttpRequest.BodyPublisher body)
        throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder()
            .uri(URI.create(System.getenv("SUPEROFFICE_API") + "/v1/Contact/5"))
            .header("Authorization", "Bearer " + System.getenv("SUPEROFFICE_TOKEN"))
            .header("Accept", "application/json")
            .header("Content-Type", "application/json")
            .method(method, body)
            .build();
        HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IOException(method + " gave " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }
}
