package waymark.app.door.problem;

import org.springframework.http.HttpHeaders;
import org.springframework.web.ErrorResponse;

/** Tells of a failure of which only the status is known. */
final class ByStatus {

    static Problem problem(ErrorResponse no) {
        Problem problem = problem(no.getStatusCode().value());
        HttpHeaders headers = no.getHeaders();
        for (String name : new String[]{HttpHeaders.RETRY_AFTER, HttpHeaders.ACCEPT}) {
            String value = headers.getFirst(name);
            problem = value == null ? problem : problem.with(name, value);
        }
        return problem;
    }

    static Problem problem(int status) {
        HttpRefusal nearest = switch (status) {
            case 401 -> HttpRefusal.NOT_SIGNED_IN;
            case 404 -> HttpRefusal.NO_SUCH_ADDRESS;
            case 405 -> HttpRefusal.WRONG_METHOD;
            case 406 -> HttpRefusal.CANNOT_ANSWER_SO;
            case 413 -> HttpRefusal.TOO_LARGE;
            case 415 -> HttpRefusal.WRONG_MEDIA_TYPE;
            case 422 -> HttpRefusal.NOT_ACCEPTED;
            case 429 -> HttpRefusal.TOO_MANY_ATTEMPTS;
            case 503 -> HttpRefusal.UNAVAILABLE;
            default -> status >= 500 ? HttpRefusal.UNEXPECTED : HttpRefusal.UNREADABLE;
        };
        return Problem.of(nearest).as(status);
    }

    private ByStatus() {}
}
