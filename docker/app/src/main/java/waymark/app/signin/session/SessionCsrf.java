package waymark.app.signin.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;
import waymark.app.signin.Secret;

/**
 * The token against forged requests, derived from the secret in the cookie. Pages carry it in a
 * meta tag and forms in a field; whoever cannot read our pages cannot know it, and with a new
 * session it is another.
 */
@Component
public class SessionCsrf implements CsrfTokenRepository {

    private static final String HEADER = "X-CSRF-TOKEN";
    private static final String FIELD = "_csrf";
    private static final String MADE = SessionCsrf.class.getName();

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        String secret = Secret.make();
        request.setAttribute(MADE, secret);
        return token(secret);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request,
            HttpServletResponse response) {
        if (token != null && request.getAttribute(MADE) instanceof String secret) {
            SessionCookie.write(request, response, secret);
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return SessionCookie.read(request).map(SessionCsrf::token).orElse(null);
    }

    private static CsrfToken token(String secret) {
        return new DefaultCsrfToken(HEADER, FIELD, Secret.derived(secret, "csrf"));
    }
}
