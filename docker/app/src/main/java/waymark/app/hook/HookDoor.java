package waymark.app.hook;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.kernel.Receipt;
import waymark.app.door.Correlation;
import waymark.app.door.Open;
import waymark.command.deliver.project.work.SignedNews;
import waymark.command.kernel.Answered;
import waymark.command.listen.feedback.hook.SignedAnswers;

/** Takes what other programs sign, which have neither a session nor a token. */
@RestController
@Tag(name = "listen")
class HookDoor {

    private static final List<String> SIGNED = List.of("webhook-id", "webhook-timestamp",
            "webhook-signature");

    private final SignedAnswers answers;
    private final SignedNews news;

    HookDoor(SignedAnswers answers, SignedNews news) {
        this.answers = answers;
        this.news = news;
    }

    @PostMapping(path = "/api/feedback-hooks/{source}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Open
    @Operation(operationId = "takeSignedAnswers",
            summary = "Hand in answers signed as Standard Webhooks sign")
    SignedAnswers.Taken take(@PathVariable String source, HttpServletRequest request)
            throws IOException {
        return answers.take(source, new SignedAnswers.Sent(headers(request), body(request),
                Correlation.of(request)));
    }

    @PostMapping(path = "/api/project-hooks/{project}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Open
    @Operation(operationId = "takeSignedNews",
            summary = "Hand in signed news: a milestone moved, or a cost")
    ResponseEntity<Receipt> news(@PathVariable String project, HttpServletRequest request)
            throws IOException {
        return Answered.done(news.take(project, new SignedNews.Sent(headers(request),
                body(request), Correlation.of(request))));
    }

    private static Map<String, List<String>> headers(HttpServletRequest request) {
        Map<String, List<String>> headers = new HashMap<>();
        for (String name : SIGNED) {
            headers.put(name.toLowerCase(Locale.ROOT),
                    Collections.list(request.getHeaders(name)));
        }
        return headers;
    }

    private static String body(HttpServletRequest request) throws IOException {
        return new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
