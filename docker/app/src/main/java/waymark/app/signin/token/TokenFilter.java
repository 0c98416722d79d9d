package waymark.app.signin.token;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import java.util.Map;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Actors;
import waymark.app.door.Visitor;
import waymark.app.door.problem.HttpRefusal;
import waymark.app.door.problem.TurnedAway;

/** Finds the person of an API token. A token that opens nothing is refused, never overlooked. */
public class TokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;
    private final Actors actors;
    private final HandlerExceptionResolver problems;

    /** For the one chain of filters that knows tokens. */
    public TokenFilter(Tokens tokens, Actors actors, HandlerExceptionResolver problems) {
        this.tokens = tokens;
        this.actors = actors;
        this.problems = problems;
    }

    /** Whether the request shows a token. */
    public static boolean isShown(HttpServletRequest request) {
        String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        return shown != null && shown.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String secret = request.getHeader(HttpHeaders.AUTHORIZATION)
                .substring(SCHEME.length()).strip();
        Optional<Actor> actor = tokens.personOf(secret).flatMap(actors::find);
        if (actor.isEmpty()) {
            problems.resolveException(request, response, null, new TurnedAway(
                    HttpRefusal.TOKEN_NOT_VALID, null,
                    Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")));
            return;
        }
        Visitor.enters(request, actor.get(), true);
        chain.doFilter(request, response);
    }
}
