package waymark.trial.door;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import waymark.trial.program.Node;

/** What the first administrator does on the first day: signs in, takes a token, sets up. */
public final class FirstDay {

    private static final String OWN = "a long walk to the sea 7";

    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .build();
    private final Node node;

    public FirstDay(Node node) {
        this.node = node;
    }

    /** A token of the administrator, who has every role of those who write. */
    public String token() throws IOException {
        String told = found("Password   (\\S+)", node.log());
        send("/sign-in", "login=admin%40localhost&password=" + encoded(told), "/sign-in");
        send("/me/access/password", "current=" + encoded(told) + "&next=" + encoded(OWN),
                "/me/access");
        String token = found("(wmk_[A-Za-z0-9_-]{43})",
                send("/me/access/tokens", "label=trial&days=30", "/me/access"));
        setUp(new Door(node::address, token));
        return token;
    }

    private static void setUp(Door door) throws IOException {
        Map<String, String> none = Map.of();
        long position = door.send("POST", "/api/programme/setup", """
                {"decidingPeople": 3, "regulated": false, "currency": "EUR",
                 "name": "On trial", "northStar": "Every home online."}""", none)
                .number("position");
        Said me = door.get("/api/people/P-1", position).is(200);
        door.send("PUT", "/api/people/P-1/roles", """
                {"roles": ["ADMIN", "ANALYST", "PROJECT_MANAGER", "FINANCE", "COUNCIL"]}""",
                Map.of("If-Match", "\"" + me.number("version") + "\"")).is(200);
    }

    private String send(String path, String form, String from) throws IOException {
        String csrf = found("name=\"_csrf\" value=\"([^\"]+)\"", ask(HttpRequest.newBuilder(
                URI.create(node.address() + from)).header("Accept", "text/html").GET()));
        return ask(HttpRequest.newBuilder(URI.create(node.address() + path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form + "&_csrf=" + encoded(csrf))));
    }

    private String ask(HttpRequest.Builder request) throws IOException {
        try {
            return browser.send(request.build(), BodyHandlers.ofString()).body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static String found(String pattern, String in) {
        var found = Pattern.compile(pattern).matcher(in);
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern + " in " + in);
        }
        return found.group(1);
    }

    private static String encoded(String plain) {
        return URLEncoder.encode(plain, StandardCharsets.UTF_8);
    }
}
