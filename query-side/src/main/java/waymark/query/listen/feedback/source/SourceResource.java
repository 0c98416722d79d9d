package waymark.query.listen.feedback.source;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.kernel.Require;
import waymark.api.listen.feedback.FeedbackQuery.AnswerList;
import waymark.api.listen.feedback.FeedbackQuery.AttributeList;
import waymark.api.listen.feedback.FeedbackQuery.CountAttributes;
import waymark.api.listen.feedback.FeedbackQuery.FindSource;
import waymark.api.listen.feedback.FeedbackQuery.ListAnswers;
import waymark.api.listen.feedback.FeedbackQuery.ListSources;
import waymark.api.listen.feedback.FeedbackQuery.SourceList;
import waymark.api.listen.feedback.FeedbackQuery.SourceView;
import waymark.api.listen.feedback.narrow.AnswerQuery.AnswerCount;
import waymark.api.listen.feedback.narrow.AnswerQuery.CountAnswers;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;
import waymark.query.listen.feedback.answer.listing.Narrowed;

/** Sources and their answers over REST, to be read. */
@RestController
@RequestMapping(path = "/api/feedback-sources", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "listen")
class SourceResource {

    private final Queries queries;
    private final Named named;

    SourceResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/{id}")
    @Asks(FindSource.class)
    @Operation(operationId = "findFeedbackSource", summary = "Read one source of feedback")
    ResponseEntity<SourceView> find(@PathVariable String id, Viewer viewer) {
        SourceView view = queries.ask(new FindSource(stream(id)), viewer);
        return Answers.item(view, view.version(), viewer);
    }

    @GetMapping
    @Asks(ListSources.class)
    @Operation(operationId = "listFeedbackSources", summary = "List sources, newest first")
    ResponseEntity<SourceList> list(@RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        return Answers.of(queries.ask(new ListSources(before, limit), viewer), viewer);
    }

    @GetMapping("/{id}/answers")
    @Asks(ListAnswers.class)
    @Operation(operationId = "listAnswers", summary = "List the answers of a source, latest first")
    ResponseEntity<AnswerList> answers(@PathVariable String id, @ParameterObject Narrowed asked,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        SourceView view = queries.ask(new FindSource(stream(id)), viewer);
        return Answers.of(
                queries.ask(new ListAnswers(view.id(), asked.filter(), before, limit), viewer),
                viewer);
    }

    @GetMapping("/{id}/answers/count")
    @Asks(CountAnswers.class)
    @Operation(operationId = "countAnswers",
            summary = "Count the answers that a filter meets, and who gave them")
    ResponseEntity<AnswerCount> count(@PathVariable String id, @ParameterObject Narrowed asked,
            Viewer viewer) {
        SourceView view = queries.ask(new FindSource(stream(id)), viewer);
        return Answers.of(queries.ask(new CountAnswers(view.id(), asked.filter()), viewer),
                viewer);
    }

    @GetMapping("/{id}/attributes")
    @Asks(CountAttributes.class)
    @Operation(operationId = "countAttributes",
            summary = "Count the values of what the answers of a source have in common")
    ResponseEntity<AttributeList> attributes(@PathVariable String id, Viewer viewer) {
        SourceView view = queries.ask(new FindSource(stream(id)), viewer);
        return Answers.of(queries.ask(new CountAttributes(view.id()), viewer), viewer);
    }

    private String stream(String id) {
        return named.stream(FeedbackSourceId.SUBJECT, id);
    }
}
