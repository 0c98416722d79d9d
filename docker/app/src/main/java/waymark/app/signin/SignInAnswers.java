package waymark.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.app.door.Reader;
import waymark.app.door.Visitor;
import waymark.app.door.problem.HttpRefusal;
import waymark.app.door.problem.TurnedAway;

/** What the filters of sign-in answer: the sign-in page to people, a problem to programs. */
@Component
class SignInAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String SIGN_IN = "/sign-in";

    private final HandlerExceptionResolver problems;

    SignInAnswers(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException nobody) throws IOException {
        if (Visitor.isKnown(request)) {
            // To the filters nobody has a name; the visitor has, and signing in would not help.
            handle(request, response, new AccessDeniedException("closed to everybody"));
            return;
        }
        if (Reader.of(request) == Reader.PERSON) {
            response.sendRedirect(request.getContextPath() + SIGN_IN);
            return;
        }
        tell(request, response, notSignedIn());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response,
            AccessDeniedException denied) throws IOException {
        if (Reader.of(request) == Reader.PROGRAM) {
            tell(request, response, why(request, denied));
        } else if (request.getRequestURI().equals(request.getContextPath() + SIGN_IN)) {
            response.sendRedirect(request.getContextPath() + SIGN_IN + "?again");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static RuntimeException why(HttpServletRequest request, AccessDeniedException denied) {
        if (!Visitor.isKnown(request)) {
            return notSignedIn();
        }
        return denied instanceof CsrfException
                ? new TurnedAway(HttpRefusal.FOREIGN_REQUEST)
                : new Refused(GeneralRefusal.NOT_ALLOWED);
    }

    private static TurnedAway notSignedIn() {
        return new TurnedAway(
                HttpRefusal.NOT_SIGNED_IN, null, Map.of("WWW-Authenticate", "Bearer"));
    }

    private void tell(
            HttpServletRequest request, HttpServletResponse response, RuntimeException why) {
        problems.resolveException(request, response, null, why);
    }
}
