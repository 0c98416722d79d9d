package waymark.app.door.answer;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;
import waymark.app.door.Correlation;
import waymark.app.door.Reader;
import waymark.app.door.Visitor;
import waymark.app.door.problem.Problem;

/** Puts a {@link Problem} into the form that the asker reads: JSON, or a page. */
final class ProblemAnswer {

    private static final Set<String> CLOCKS = Set.of("asOf", "knownAt");

    static Object to(HttpServletRequest request, HttpServletResponse response, Problem problem) {
        return Reader.of(request) == Reader.PERSON
                ? page(problem, request, response)
                : details(problem, Correlation.of(request));
    }

    private static ModelAndView page(
            Problem problem, HttpServletRequest request, HttpServletResponse response) {
        problem.headers().forEach(response::setHeader);
        return new ModelAndView(isFramed(problem, request) ? "refused" : "error",
                Map.of("problem", problem, "correlation", Correlation.of(request)),
                HttpStatusCode.valueOf(problem.status()));
    }

    /**
     * Whoever is signed in keeps the menu and the way back; but not by links that keep a clock that
     * cannot be read, and not where the record itself cannot be.
     */
    private static boolean isFramed(Problem problem, HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST && Visitor.isKnown(request)
                && request.getAttribute("frame") != null && problem.status() < 500
                && !CLOCKS.contains(problem.field());
    }

    private static ResponseEntity<ProblemDetail> details(Problem problem, String correlation) {
        ProblemDetail detail = ProblemDetail.forStatus(problem.status());
        detail.setType(URI.create(problem.type()));
        detail.setTitle(problem.title());
        detail.setDetail(problem.sentence());
        put(detail, "rule", problem.rule());
        put(detail, "code", problem.code());
        put(detail, "field", problem.field());
        put(detail, "accepted", problem.accepted());
        put(detail, "correlation", correlation);
        var headers = new HttpHeaders();
        problem.headers().forEach(headers::set);
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return ResponseEntity.status(problem.status()).headers(headers).body(detail);
    }

    private static void put(ProblemDetail detail, String name, String value) {
        if (!value.isEmpty()) {
            detail.setProperty(name, value);
        }
    }

    private ProblemAnswer() {}
}
