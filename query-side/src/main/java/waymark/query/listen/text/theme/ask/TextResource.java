package waymark.query.listen.text.theme.ask;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.kernel.Require;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.text.Scope;
import waymark.api.listen.text.TextQuery.CopyList;
import waymark.api.listen.text.TextQuery.FindTheme;
import waymark.api.listen.text.TextQuery.ListCopies;
import waymark.api.listen.text.TextQuery.ListThemes;
import waymark.api.listen.text.TextQuery.ListWords;
import waymark.api.listen.text.TextQuery.WordList;
import waymark.api.listen.text.ThemeList;
import waymark.api.listen.text.ThemeView;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** What the words of a source say, over REST. */
@RestController
@RequestMapping(path = "/api/feedback-sources/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "listen")
class TextResource {

    private final Queries queries;
    private final Named named;

    TextResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/themes")
    @Asks(ListThemes.class)
    @Operation(operationId = "listThemes", summary = "List the themes of a source's answers")
    ResponseEntity<ThemeList> themes(@PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DATE) @Nullable LocalDate to,
            Viewer viewer) {
        return Answers.of(queries.ask(new ListThemes(scope(id, from, to)), viewer), viewer);
    }

    @GetMapping("/themes/{theme}")
    @Asks(FindTheme.class)
    @Operation(operationId = "findTheme",
            summary = "Read one theme, its answers, and the insight it would make")
    ResponseEntity<ThemeView> theme(@PathVariable String id, @PathVariable String theme,
            @RequestParam(required = false) @DateTimeFormat(iso = DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        return Answers.of(queries.ask(
                new FindTheme(scope(id, from, to), theme, before, limit), viewer), viewer);
    }

    @GetMapping("/copies")
    @Asks(ListCopies.class)
    @Operation(operationId = "listCopies", summary = "List what was said nearly the same")
    ResponseEntity<CopyList> copies(@PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        return Answers.of(queries.ask(
                new ListCopies(scope(id, from, to), before, limit), viewer), viewer);
    }

    @GetMapping("/words")
    @Asks(ListWords.class)
    @Operation(operationId = "listWords", summary = "List words that come up beside the themes")
    ResponseEntity<WordList> words(@PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DATE) @Nullable LocalDate to,
            Viewer viewer) {
        return Answers.of(queries.ask(new ListWords(scope(id, from, to)), viewer), viewer);
    }

    private Scope scope(String id, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Scope(named.stream(FeedbackSourceId.SUBJECT, id), from, to);
    }
}
