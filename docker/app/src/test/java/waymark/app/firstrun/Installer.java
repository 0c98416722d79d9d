package waymark.app.firstrun;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser who installs the program: follows links, fills in forms. */
final class Installer {

    private static final Pattern FIELD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern META = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");

    /** Where a form is sent, and the version it was read at. */
    record Form(String method, String api, String version) {}

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String address;

    Installer(String address) {
        this.address = address;
    }

    HttpResponse<String> open(String page) {
        return send(request(page).header("Accept", "text/html"));
    }

    /** Fills in a form that needs no script. */
    HttpResponse<String> submit(String page, String to, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "", "&_csrf=" + token(page, FIELD)));
        return send(request(to).header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Sends what the script of a page sends for a form. */
    HttpResponse<String> act(String page, Form form, String json) {
        return send(request(form.api()).header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + form.version() + "\"")
                .header("X-CSRF-TOKEN", token(page, META))
                .method(form.method(), BodyPublishers.ofString(json)));
    }

    private String token(String page, Pattern where) {
        Matcher found = where.matcher(open(page).body());
        if (!found.find()) {
            throw new AssertionError("no token on " + page);
        }
        return found.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException("no answer", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
