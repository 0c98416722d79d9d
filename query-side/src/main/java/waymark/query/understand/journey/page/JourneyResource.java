package waymark.query.understand.journey.page;

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
import waymark.api.understand.journey.Frame.Kind;
import waymark.api.understand.journey.JourneyId;
import waymark.api.understand.journey.JourneyQuery.CompareJourney;
import waymark.api.understand.journey.JourneyQuery.Comparison;
import waymark.api.understand.journey.JourneyQuery.FindJourney;
import waymark.api.understand.journey.JourneyQuery.Gaps;
import waymark.api.understand.journey.JourneyQuery.Heat;
import waymark.api.understand.journey.JourneyQuery.JourneyList;
import waymark.api.understand.journey.JourneyQuery.ListJourneys;
import waymark.api.understand.journey.JourneyQuery.ListWithin;
import waymark.api.understand.journey.JourneyQuery.MapHeat;
import waymark.api.understand.journey.JourneyQuery.MeasureGaps;
import waymark.api.understand.journey.JourneyQuery.ReadMetrics;
import waymark.api.understand.journey.JourneyQuery.Readings;
import waymark.api.understand.journey.JourneyQuery.Stage;
import waymark.api.understand.journey.view.JourneyView;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Journeys over REST, to be read. */
@RestController
@RequestMapping(path = "/api/journeys", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "understand")
class JourneyResource {

    private final Queries queries;
    private final Named named;

    JourneyResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/{id}")
    @Asks(FindJourney.class)
    @Operation(operationId = "findJourney", summary = "Read one version, now or as of then")
    ResponseEntity<JourneyView> find(@PathVariable String id, Viewer viewer) {
        JourneyView view = queries.ask(new FindJourney(stream(id)), viewer);
        return Answers.item(view, view.head().version(), viewer);
    }

    @GetMapping
    @Asks(ListJourneys.class)
    @Operation(operationId = "listJourneys", summary = "List versions of journeys, newest first")
    ResponseEntity<JourneyList> list(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        return Answers.of(
                queries.ask(new ListJourneys(stage, kind, before, limit), viewer), viewer);
    }

    @GetMapping("/{id}/journeys")
    @Asks(ListWithin.class)
    @Operation(operationId = "listWithin", summary = "List journeys that show a part of this one")
    ResponseEntity<JourneyList> within(@PathVariable String id, Viewer viewer) {
        return Answers.of(queries.ask(new ListWithin(stream(id)), viewer), viewer);
    }

    @GetMapping("/{id}/comparison")
    @Asks(CompareJourney.class)
    @Operation(operationId = "compareJourney", summary = "Lay a to-be beside its as-is")
    ResponseEntity<Comparison> compare(@PathVariable String id, Viewer viewer) {
        return Answers.of(queries.ask(new CompareJourney(stream(id)), viewer), viewer);
    }

    @GetMapping("/{id}/gaps")
    @Asks(MeasureGaps.class)
    @Operation(operationId = "measureGaps",
            summary = "What is believed of each touchpoint against what customers say")
    ResponseEntity<Gaps> gaps(@PathVariable String id,
            @RequestParam(required = false) @Nullable Integer touchpoint, Viewer viewer) {
        Gaps all = queries.ask(new MeasureGaps(stream(id)), viewer);
        return Answers.of(new Gaps(all.gaps().stream()
                .filter(one -> touchpoint == null || one.number() == touchpoint).toList()),
                viewer);
    }

    @GetMapping("/{id}/metrics")
    @Asks(ReadMetrics.class)
    @Operation(operationId = "readMetrics", summary = "What metrics say at the touchpoints")
    ResponseEntity<Readings> metrics(@PathVariable String id, Viewer viewer) {
        return Answers.of(queries.ask(new ReadMetrics(stream(id)), viewer), viewer);
    }

    @GetMapping("/heat")
    @Asks(MapHeat.class)
    @Operation(operationId = "mapHeat", summary = "Journeys by stages: pain, volume and trend")
    ResponseEntity<Heat> heat(@RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "20") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 50);
        return Answers.of(queries.ask(new MapHeat(before, limit), viewer), viewer);
    }

    private String stream(String id) {
        return named.stream(JourneyId.SUBJECT, id);
    }
}
