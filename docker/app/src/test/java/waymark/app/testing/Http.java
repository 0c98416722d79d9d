package waymark.app.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Asks the program over HTTP as another program would. */
public final class Http {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String address;
    private final @Nullable String token;
    private final Map<String, String> headers;

    /** @param token of whoever asks, or null for nobody */
    public Http(String address, @Nullable String token) {
        this(address, token, Map.of());
    }

    private Http(String address, @Nullable String token, Map<String, String> headers) {
        this.address = address;
        this.token = token;
        this.headers = headers;
    }

    /** The same with one more header. */
    public Http with(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new Http(address, token, more);
    }

    /** The same, naming the version that is changed. */
    public Http against(Answer read) {
        return with("If-Match", read.header("ETag"));
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** Sends JSON text, or anything Jackson can write. */
    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    /** Sends JSON text, or anything Jackson can write. */
    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** Any request, as it is: without a body, with bytes, JSON text or what Jackson can write. */
    public Answer send(String method, String path, @Nullable Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .setHeader("Accept", "application/json");
        dress(request);
        if (body == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            if (!headers.containsKey("Content-Type")) {
                request.header("Content-Type", "application/json");
            }
            request.method(method, publisher(body));
        }
        return answer(request.build());
    }

    private static BodyPublisher publisher(Object body) {
        if (body instanceof BodyPublisher ready) {
            return ready;
        }
        return body instanceof byte[] bytes
                ? BodyPublishers.ofByteArray(bytes)
                : BodyPublishers.ofString(
                        body instanceof String text ? text : JSON.writeValueAsString(body));
    }

    /** A file with fields, as a form sends it. */
    public Answer upload(String path, Map<String, String> fields, String fileName, byte[] file) {
        Multipart parts = new Multipart(fields, fileName, file);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "application/json")
                .header("Content-Type", parts.contentType())
                .POST(BodyPublishers.ofByteArray(parts.bytes()));
        dress(request);
        return answer(request.build());
    }

    private void dress(HttpRequest.Builder request) {
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        headers.forEach((name, value) -> {
            if (name.equals("Expect")) {
                request.expectContinue(true);
            } else {
                request.setHeader(name, value);
            }
        });
    }

    private static Answer answer(HttpRequest request) {
        try {
            return new Answer(CLIENT.send(request, BodyHandlers.ofString()));
        } catch (IOException failed) {
            throw new IllegalStateException("no answer from " + request.uri(), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
