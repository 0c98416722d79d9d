package waymark.app.signin.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import waymark.api.kernel.Actors;
import waymark.app.door.Visitor;

/**
 * Finds the person of the session, anew for each request: whoever was deactivated a moment ago
 * is nobody now, and roles are those of this moment.
 */
public class PersonFilter extends OncePerRequestFilter {

    private static final String MUST_CHANGE = PersonFilter.class.getName() + ".mustChange";

    private final SignInSessions sessions;
    private final Actors actors;

    /** For the one chain of filters that knows sessions. */
    public PersonFilter(SignInSessions sessions, Actors actors) {
        this.sessions = sessions;
        this.actors = actors;
    }

    /** Whether this person must replace the password before anything else. */
    public static boolean mustChangePassword(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(MUST_CHANGE));
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SessionCookie.read(request)
                .flatMap(sessions::find)
                .ifPresent(session -> enter(request, session));
        chain.doFilter(request, response);
    }

    private void enter(HttpServletRequest request, Session session) {
        actors.find(session.person()).ifPresentOrElse(
                actor -> {
                    Visitor.enters(request, actor, false);
                    request.setAttribute(MUST_CHANGE, session.mustChange());
                },
                () -> sessions.closeAll(session.person()));
    }
}
