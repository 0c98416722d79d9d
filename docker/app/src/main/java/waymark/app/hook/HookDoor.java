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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.app.door.Correlation;
import waymark.app.door.Open;
import waymark.command.listen.feedback.hook.SignedAnswers;

/** Takes signed answers of other programs, which have neither a session nor a token. */
@RestController
@Tag(name = "listen")
class HookDoor {

    private static final List<String> SIGNED = List.of("webhook-id", "webhook-timestamp",
            "webhook-signature");

    private final SignedAnswers answers;

    HookDoor(SignedAnswers answers) {
        this.answers = answers;
    }

    @PostMapping(path = "/api/feedback-hooks/{source}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Open
    @Operation(operationId = "takeSignedAnswers",
            summary = "Hand in answers signed as Standard Webhooks sign")
    SignedAnswers.Taken take(@PathVariable String source, HttpServletRequest request)
            throws IOException {
        Map<String, List<String>> headers = new HashMap<>();
        for (String name : SIGNED) {
            headers.put(name.toLowerCase(Locale.ROOT),
                    Collections.list(request.getHeaders(name)));
        }
        String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return answers.take(source,
                new SignedAnswers.Sent(headers, body, Correlation.of(request)));
    }
}
