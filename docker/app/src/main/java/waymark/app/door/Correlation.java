package waymark.app.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import waymark.api.kernel.NewId;

/**
 * Gives each request the number under which its events, its log lines and its problems are found
 * again: the trace id of a W3C {@code traceparent}, or a new one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public class Correlation extends OncePerRequestFilter {

    private static final String ATTRIBUTE = Correlation.class.getName();
    private static final Pattern TRACEPARENT = Pattern
            .compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");

    /** The number of this request. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String made = fromTrace(request.getHeader("traceparent"));
        request.setAttribute(ATTRIBUTE, made);
        return made;
    }

    private static String fromTrace(@Nullable String traceparent) {
        Matcher trace = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        return trace.matches() ? trace.group(1) : NewId.uuid().toString();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var _ = MDC.putCloseable("correlation", of(request))) {
            chain.doFilter(request, response);
        }
    }
}
