package waymark.app.browser.gallery;

import org.springframework.boot.test.context.TestComponent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Answers the forms of the gallery the way the API does, one way an address. */
@TestComponent
@RestController
class GalleryApi {

    /** What arrived: headers that matter and the body. */
    record Arrived(String key, String version, String token, Object body) {}

    final List<Arrived> arrived = new CopyOnWriteArrayList<>();

    @PostMapping("/api/gallery/{way}")
    ResponseEntity<Object> answer(
            @PathVariable String way,
            @RequestHeader HttpHeaders headers,
            @RequestBody Map<String, Object> body) {
        arrived.add(arrived(headers, body));
        return switch (way) {
            case "accepted" -> accepted();
            case "refused" -> problem(422, Map.of("code", "TOO_THIN", "rule", "INS-1",
                    "detail", "Validation needs evidence that is not an assumption.",
                    "field", "evidence", "accepted", "a comment, an interview or a measurement"));
            case "stale" -> "\"9\"".equals(headers.getFirst("If-Match"))
                    ? accepted()
                    : problem(412, Map.of("rule", "COM-1", "detail", "Changed."));
            case "signed-out" -> problem(401, Map.of("detail", "Sign in."));
            case "busy-once" -> arrived.size() > 1 ? accepted() : busy();
            default -> problem(404, Map.of("detail", "There is no such way."));
        };
    }

    @PostMapping(path = "/api/gallery/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Object> file(
            @RequestHeader HttpHeaders headers, @RequestParam MultipartFile file) {
        arrived.add(arrived(headers, file.getOriginalFilename() + " " + file.getSize()));
        return accepted();
    }

    private static Arrived arrived(HttpHeaders headers, Object body) {
        return new Arrived(text(headers, "Idempotency-Key"), text(headers, "If-Match"),
                text(headers, "X-CSRF-TOKEN"), body);
    }

    private static String text(HttpHeaders headers, String name) {
        String value = headers.getFirst(name);
        return value == null ? "" : value;
    }

    private static ResponseEntity<Object> accepted() {
        return ResponseEntity.status(201).header("Waymark-Position", "48212")
                .header("Location", "/api/insights/0199")
                .body(Map.of("reference", "INS-8", "stream", "insight/0199"));
    }

    private static ResponseEntity<Object> busy() {
        return ResponseEntity.status(503).header("Retry-After", "1")
                .body(Map.of("detail", "The record is busy."));
    }

    private static ResponseEntity<Object> problem(int status, Map<String, String> body) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
