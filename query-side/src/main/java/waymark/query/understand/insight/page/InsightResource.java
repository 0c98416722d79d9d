package waymark.query.understand.insight.page;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.kernel.Require;
import waymark.api.understand.alike.AlikeList;
import waymark.api.understand.insight.InsightId;
import waymark.api.understand.insight.InsightQuery.FindInsight;
import waymark.api.understand.insight.InsightQuery.InsightList;
import waymark.api.understand.insight.InsightQuery.ListAlike;
import waymark.api.understand.insight.InsightQuery.ListInsights;
import waymark.api.understand.insight.InsightQuery.ListLeaning;
import waymark.api.understand.insight.InsightQuery.Stage;
import waymark.api.understand.insight.InsightQuery.Which;
import waymark.api.understand.insight.view.InsightView;
import waymark.api.understand.insight.view.LeaningList;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Insights over REST, to be read. */
@RestController
@RequestMapping(path = "/api/insights", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "understand")
class InsightResource {

    private final Queries queries;
    private final Named named;

    InsightResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/{id}")
    @Asks(FindInsight.class)
    @Operation(operationId = "findInsight", summary = "Read one insight, now or as of then")
    ResponseEntity<InsightView> find(@PathVariable String id, Viewer viewer) {
        InsightView view = queries.ask(new FindInsight(named.stream(InsightId.SUBJECT, id)),
                viewer);
        return Answers.item(view, view.version(), viewer);
    }

    @GetMapping
    @Asks(ListInsights.class)
    @Operation(operationId = "listInsights", summary = "List insights, newest first")
    ResponseEntity<InsightList> list(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable String persona,
            @RequestParam(required = false) @Nullable String journey,
            @RequestParam(required = false) @Nullable String tag,
            @RequestParam(required = false) @Nullable Boolean aged,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        Which which = new Filter(stage, persona, journey, tag, aged).which(named);
        return Answers.of(queries.ask(new ListInsights(which, before, limit), viewer), viewer);
    }

    @GetMapping("/{id}/leaning")
    @Asks(ListLeaning.class)
    @Operation(operationId = "listLeaning", summary = "List what leans on an insight")
    ResponseEntity<LeaningList> leaning(@PathVariable String id, Viewer viewer) {
        return Answers.of(queries.ask(new ListLeaning(
                named.stream(InsightId.SUBJECT, id)), viewer), viewer);
    }

    @GetMapping("/alike")
    @Asks(ListAlike.class)
    @Operation(operationId = "listAlikeInsights",
            summary = "List insights that say nearly the same as some words")
    ResponseEntity<AlikeList> alike(@RequestParam String words, Viewer viewer) {
        return Answers.of(queries.ask(
                new ListAlike(Require.text("words", words, 500), null), viewer), viewer);
    }
}
