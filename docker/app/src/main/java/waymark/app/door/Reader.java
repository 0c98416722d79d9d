package waymark.app.door;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Who reads an answer: a program, wherever it asks {@code /api}, or a person with a browser. */
public enum Reader {
    PROGRAM, PERSON;

    /** Told by the address first asked for, then by what the asker says it can read. */
    public static Reader of(HttpServletRequest request) {
        if (isForPrograms(request)) {
            return PROGRAM;
        }
        String accept = String.valueOf(request.getHeader("Accept")).toLowerCase(Locale.ROOT);
        return accept.contains("json") && !accept.contains("text/html") ? PROGRAM : PERSON;
    }

    /**
     * Whether this address is of those that programs ask: the API, its description and the
     * figures of a monitor. Looks at the address as the container decoded it, which is how handlers
     * are found too: no spelling with percent signs leads past what is done for the API.
     */
    public static boolean isForPrograms(HttpServletRequest request) {
        Object first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = first instanceof String address
                ? withoutContext(address, request)
                : request.getServletPath();
        return path.equals("/api") || path.startsWith("/api/")
                || path.startsWith("/v3/api-docs") || path.startsWith("/actuator/metrics");
    }

    private static String withoutContext(String address, HttpServletRequest request) {
        String context = request.getContextPath();
        return address.startsWith(context) ? address.substring(context.length()) : address;
    }
}
