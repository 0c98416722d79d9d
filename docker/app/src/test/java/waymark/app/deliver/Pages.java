package waymark.app.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads pages as somebody who signed in: pages take a session, not a token. */
final class Pages {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String PASSWORD = "a long walk to the sea 7";

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .build();
    private final String address;

    Pages(String address, String login) throws IOException, InterruptedException {
        this.address = address;
        Matcher csrf = CSRF.matcher(send(to("/sign-in")).body());
        assertThat(csrf.find()).as("a token on the page to sign in").isTrue();
        send(to("/sign-in").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("login=" + encoded(login)
                        + "&password=" + encoded(PASSWORD) + "&_csrf="
                        + encoded(csrf.group(1)))));
    }

    /** The page, which must be there. */
    String open(String path) throws IOException, InterruptedException {
        HttpResponse<String> page = send(to(path));
        assertThat(page.statusCode()).as("%s: %s", path, page.body()).isEqualTo(200);
        return page.body();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html");
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
