package waymark.app.signin.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import waymark.app.signin.Secret;

/**
 * The cookie with the secret of a session, or, before anybody signed in, with a secret that only
 * ties the sign-in form to the browser it was sent to. No script can read it, no other site can
 * make the browser send it with a form, and it ends with the browser.
 */
public final class SessionCookie {

    /** The secret that the browser sent. */
    public static Optional<String> read(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name(request));
        return Optional.ofNullable(cookie == null ? null : cookie.getValue())
                .filter(Secret::isWellFormed);
    }

    /** Sends a secret to the browser. */
    public static void write(
            HttpServletRequest request, HttpServletResponse response, String secret) {
        add(response, cookie(request, secret).build());
    }

    /** Takes the secret from the browser. */
    public static void clear(HttpServletRequest request, HttpServletResponse response) {
        add(response, cookie(request, "").maxAge(Duration.ZERO).build());
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(
            HttpServletRequest request, String value) {
        return ResponseCookie.from(name(request), value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/");
    }

    /** The prefix makes browsers refuse a cookie of this name that a sister site would plant. */
    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-waymark" : "waymark";
    }

    private static void add(HttpServletResponse response, ResponseCookie cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private SessionCookie() {}
}
