package waymark.app.door.answer;

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

    /** Whether this address is of those that programs ask: the API and its description. */
    public static boolean isForPrograms(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String address = asked instanceof String first ? first : request.getRequestURI();
        String path = address.substring(
                Math.min(request.getContextPath().length(), address.length()));
        return path.equals("/api") || path.startsWith("/api/")
                || path.startsWith("/v3/api-docs");
    }
}
