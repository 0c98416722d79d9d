package waymark.query.choose.initiative.web;

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
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.choose.initiative.InitiativeQuery.FindInitiative;
import waymark.api.choose.initiative.InitiativeQuery.InitiativeList;
import waymark.api.choose.initiative.InitiativeQuery.ListInitiatives;
import waymark.api.choose.initiative.InitiativeQuery.ListSplits;
import waymark.api.choose.initiative.InitiativeQuery.RankInitiatives;
import waymark.api.choose.initiative.InitiativeQuery.Ranking;
import waymark.api.choose.initiative.InitiativeQuery.SplitList;
import waymark.api.choose.initiative.InitiativeView;
import waymark.api.choose.initiative.ScoreSheet;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Require;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Initiatives over REST, to be read. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "choose")
class InitiativeResource {

    private final Queries queries;
    private final Named named;

    InitiativeResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/api/initiatives/{id}")
    @Asks(FindInitiative.class)
    @Operation(operationId = "findInitiative", summary = "Read one initiative, now or as of then")
    ResponseEntity<InitiativeView> find(@PathVariable String id, Viewer viewer) {
        InitiativeView view = queries.ask(
                new FindInitiative(named.stream(InitiativeId.SUBJECT, id)), viewer);
        return Answers.item(view, view.version(), viewer);
    }

    @GetMapping("/api/initiatives")
    @Asks(ListInitiatives.class)
    @Operation(operationId = "listInitiatives", summary = "List initiatives, newest first")
    ResponseEntity<InitiativeList> list(
            @RequestParam(required = false) InitiativeView.@Nullable Stage stage,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        String person = owner == null ? null : named.stream(PersonId.SUBJECT, owner);
        return Answers.of(
                queries.ask(new ListInitiatives(stage, person, before, limit), viewer), viewer);
    }

    @GetMapping("/api/initiative-rankings/{method}")
    @Asks(RankInitiatives.class)
    @Operation(operationId = "rankInitiatives",
            summary = "Rank what is still to be chosen, by the median of its scorers")
    ResponseEntity<Ranking> rank(@PathVariable ScoreSheet.Method method, Viewer viewer) {
        return Answers.of(queries.ask(new RankInitiatives(method), viewer), viewer);
    }

    @GetMapping("/api/quick-tracks/splits")
    @Asks(ListSplits.class)
    @Operation(operationId = "listSplits",
            summary = "List quick tracks that may be one change in several parts")
    ResponseEntity<SplitList> splits(Viewer viewer) {
        return Answers.of(queries.ask(new ListSplits(), viewer), viewer);
    }
}
