package waymark.app.signin.password;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.jspecify.annotations.Nullable;
import waymark.app.signin.session.SessionCookie;
import waymark.app.signin.session.SignInSessions;

/** What follows an attempt to sign in, and what follows signing out. */
@Component
public class SignInOutcome extends SavedRequestAwareAuthenticationSuccessHandler
        implements
            AuthenticationFailureHandler,
            LogoutHandler {

    private final SignInSessions sessions;

    SignInOutcome(SignInSessions sessions) {
        this.sessions = sessions;
    }

    /** A new session with a new secret, whatever the browser had before. */
    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
            Authentication person) throws ServletException, IOException {
        SessionCookie.read(request).ifPresent(sessions::close);
        SessionCookie.write(request, response, sessions.open(person.getName()));
        super.onAuthenticationSuccess(request, response, person);
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException failure) throws IOException {
        String why = failure instanceof TooManyAttempts ? "wait" : "wrong";
        response.sendRedirect(request.getContextPath() + "/sign-in?" + why);
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response,
            @Nullable Authentication person) {
        SessionCookie.read(request).ifPresent(sessions::close);
        SessionCookie.clear(request, response);
    }
}
