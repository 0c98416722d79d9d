package waymark.query.audit.control;

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
import waymark.api.audit.control.ControlQuery.ControlList;
import waymark.api.audit.control.ControlQuery.ControlView;
import waymark.api.audit.control.ControlQuery.DrawSample;
import waymark.api.audit.control.ControlQuery.FindControl;
import waymark.api.audit.control.ControlQuery.How;
import waymark.api.audit.control.ControlQuery.ListControls;
import waymark.api.audit.control.ControlQuery.ListPopulation;
import waymark.api.audit.control.ControlQuery.ListRefused;
import waymark.api.audit.control.ControlQuery.Population;
import waymark.api.audit.control.ControlQuery.RefusedList;
import waymark.api.audit.control.ControlQuery.Sample;
import waymark.api.kernel.Require;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;
import waymark.query.page.Keyset;

/** How the rules were kept, over REST. */
@RestController
@RequestMapping(path = "/api/controls", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "audit")
class ControlResource {

    private final Queries queries;

    ControlResource(Queries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Asks(ListControls.class)
    @Operation(operationId = "listControls", summary = "List the rules and how they were kept")
    ResponseEntity<ControlList> list(Viewer viewer) {
        return Answers.of(queries.ask(new ListControls(), viewer), viewer);
    }

    @GetMapping("/{id}")
    @Asks(FindControl.class)
    @Operation(operationId = "findControl", summary = "Read how one rule was kept")
    ResponseEntity<ControlView> find(@PathVariable String id, Viewer viewer) {
        return Answers.of(queries.ask(new FindControl(id), viewer), viewer);
    }

    @GetMapping("/{id}/events")
    @Asks(ListPopulation.class)
    @Operation(operationId = "listPopulation", summary = "List what was recorded under a rule")
    ResponseEntity<Population> population(@PathVariable String id,
            @RequestParam(required = false) @Nullable How how,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        Long before = from == null ? null : Keyset.number(from);
        return Answers.of(queries.ask(new ListPopulation(id, how, before, limit), viewer), viewer);
    }

    @GetMapping("/{id}/samples")
    @Asks(DrawSample.class)
    @Operation(operationId = "drawControlSample",
            summary = "Draw a sample of what was recorded under a rule, the same for the same seed")
    ResponseEntity<Sample> sample(@PathVariable String id,
            @RequestParam(required = false) @Nullable How how,
            @RequestParam(defaultValue = "25") int size, @RequestParam String seed,
            Viewer viewer) {
        Require.between("size", size, 1, 500);
        return Answers.of(queries.ask(new DrawSample(id, how, size,
                Require.text("seed", seed, 60)), viewer), viewer);
    }

    @GetMapping("/{id}/refusals")
    @Asks(ListRefused.class)
    @Operation(operationId = "listRefusalsOfRule", summary = "List to whom a rule said no")
    ResponseEntity<RefusedList> refused(@PathVariable String id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        return Answers.of(queries.ask(new ListRefused(id, from, limit), viewer), viewer);
    }
}
