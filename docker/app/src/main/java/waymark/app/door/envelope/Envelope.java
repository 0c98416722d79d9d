package waymark.app.door.envelope;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import waymark.app.door.Reader;

/** Keeps and bounds the body of every write, behind sign-in and before the handlers. */
@Component
@Order(Envelope.BEHIND_SIGN_IN)
class Envelope extends OncePerRequestFilter {

    /** Spring Security's filters stand at -100. */
    static final int BEHIND_SIGN_IN = -90;

    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Reader.isForPrograms(request) || !WRITES.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(Parts.isMultipart(request) ? request : new KeptBody(request), response);
    }
}
