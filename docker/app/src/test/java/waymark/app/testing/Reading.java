package waymark.app.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads pages as a browser without script would, signed in or not at all. */
public final class Reading {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String address;

    /** @param address of the program, without a slash at the end */
    public Reading(String address) {
        this.address = address;
    }

    /** Reads as whoever signed in already and has this session. */
    public Reading with(String session) {
        HttpCookie cookie = new HttpCookie("waymark", session);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(address), cookie);
        return this;
    }

    /** The page as it is answered; no redirect is followed. */
    public Answer open(String path) {
        return send(to(path).GET());
    }

    /** A file that is no text. */
    public byte[] file(String path) {
        try {
            return client.send(to(path).GET().build(), BodyHandlers.ofByteArray()).body();
        } catch (IOException failed) {
            throw new IllegalStateException("no answer from " + address, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The answer that a program would be given, to whoever is signed in here. */
    public Answer ask(String path) {
        return send(to(path).setHeader("Accept", "application/json").GET());
    }

    /** Reads as whoever has this login, signed in through the form. */
    public Reading signedIn(String login, String password) {
        Matcher csrf = CSRF.matcher(open("/sign-in").is(200).text());
        if (!csrf.find()) {
            throw new IllegalStateException("no token on the sign-in page");
        }
        String form = "login=" + encoded(login) + "&password=" + encoded(password) + "&_csrf="
                + encoded(csrf.group(1));
        send(to("/sign-in").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        return this;
    }

    /** What the script of the page at an address would be answered that sends JSON to another. */
    public Answer post(String from, String path, String json) {
        String page = open(from).is(200).text();
        return send(to(path).header("Content-Type", "application/json")
                .header(meta(page, "csrf-header"), meta(page, "csrf-token"))
                .POST(BodyPublishers.ofString(json)));
    }

    private static String meta(String page, String name) {
        Matcher found = Pattern.compile("<meta name=\"" + name + "\" content=\"([^\"]+)\"")
                .matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("no " + name + " on the page");
        }
        return found.group(1);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "text/html,*/*;q=0.5");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failed) {
            throw new IllegalStateException("no answer from " + address, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String plain) {
        return URLEncoder.encode(plain, StandardCharsets.UTF_8);
    }
}
