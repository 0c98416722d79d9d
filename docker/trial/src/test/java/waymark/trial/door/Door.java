package waymark.trial.door;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/** The API of a node, for whoever holds a token. */
public final class Door {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Supplier<String> address;
    private final String token;

    /** @param address of the node, which may change when it is started again */
    public Door(Supplier<String> address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Reads, having seen everything up to a position. */
    public Said get(String path, long position) throws IOException {
        return send("GET", path, "", Map.of("Waymark-Position", Long.toString(position)));
    }

    /** Sends JSON. */
    public Said send(String method, String path, String json, Map<String, String> headers)
            throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address.get() + path))
                .timeout(PATIENCE).header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .method(method, json.isEmpty()
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(json));
        headers.forEach(request::setHeader);
        try {
            return Said.of(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
