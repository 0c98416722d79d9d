package waymark.query.listen.feedback.said;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.kernel.Require;
import waymark.api.listen.feedback.FeedbackQuery.SearchAnswers;
import waymark.api.listen.feedback.FoundList;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** What was said in these words, over REST. */
@RestController
@RequestMapping(path = "/api/answers", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "listen")
class SaidResource {

    private final Queries queries;

    SaidResource(Queries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Asks(SearchAnswers.class)
    @Operation(operationId = "searchAnswers",
            summary = "Look for words in what was said, whatever the source")
    ResponseEntity<FoundList> search(@RequestParam String text,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        return Answers.of(queries.ask(new SearchAnswers(text, before, limit), viewer), viewer);
    }
}
