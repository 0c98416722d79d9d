package waymark.query.choose.initiative.web.portfolio;

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
import waymark.api.choose.initiative.InitiativeQuery.InitiativeList;
import waymark.api.choose.initiative.ScoreSheet;
import waymark.api.choose.initiative.portfolio.Comparison;
import waymark.api.choose.initiative.portfolio.PortfolioQuery.CompareRankings;
import waymark.api.choose.initiative.portfolio.PortfolioQuery.FindStanding;
import waymark.api.choose.initiative.portfolio.PortfolioQuery.FindTakenOver;
import waymark.api.choose.initiative.portfolio.PortfolioQuery.FindWork;
import waymark.api.choose.initiative.portfolio.PortfolioQuery.ListQuickTracks;
import waymark.api.choose.initiative.portfolio.PortfolioQuery.ListStale;
import waymark.api.choose.initiative.portfolio.StaleList;
import waymark.api.choose.initiative.portfolio.Standing;
import waymark.api.choose.initiative.portfolio.TakenOver;
import waymark.api.choose.initiative.portfolio.Work;
import waymark.api.kernel.Require;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** All initiatives together over REST, to be read. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "choose")
class PortfolioResource {

    private final Queries queries;
    private final Named named;

    PortfolioResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/api/initiative-rankings")
    @Asks(CompareRankings.class)
    @Operation(operationId = "compareRankings",
            summary = "Lay the rankings by all methods side by side, and say how far they agree")
    ResponseEntity<Comparison> compare(Viewer viewer) {
        return Answers.of(queries.ask(new CompareRankings(), viewer), viewer);
    }

    @GetMapping("/api/initiatives/{id}/standing")
    @Asks(FindStanding.class)
    @Operation(operationId = "findStanding",
            summary = "Say where an initiative stands, ready to be pinned to a decision")
    ResponseEntity<Standing> standing(@PathVariable String id,
            @RequestParam(required = false) ScoreSheet.@Nullable Method method, Viewer viewer) {
        return Answers.of(queries.ask(new FindStanding(
                named.stream(InitiativeId.SUBJECT, id), method), viewer), viewer);
    }

    @GetMapping("/api/initiatives/under-way")
    @Asks(FindWork.class)
    @Operation(operationId = "findWork",
            summary = "Say how many initiatives are under way, and how many may be")
    ResponseEntity<Work> work(Viewer viewer) {
        return Answers.of(queries.ask(new FindWork(), viewer), viewer);
    }

    @GetMapping("/api/initiatives/stale")
    @Asks(ListStale.class)
    @Operation(operationId = "listStale", summary = "List initiatives that nothing happens to")
    ResponseEntity<StaleList> stale(Viewer viewer) {
        return Answers.of(queries.ask(new ListStale(), viewer), viewer);
    }

    @GetMapping("/api/initiatives/taken-over")
    @Asks(FindTakenOver.class)
    @Operation(operationId = "findTakenOver",
            summary = "Say what registers brought, what it lacks and what of it is unproven")
    ResponseEntity<TakenOver> takenOver(Viewer viewer) {
        return Answers.of(queries.ask(new FindTakenOver(), viewer), viewer);
    }

    @GetMapping("/api/quick-tracks")
    @Asks(ListQuickTracks.class)
    @Operation(operationId = "listQuickTracks", summary = "List quick tracks, newest first")
    ResponseEntity<InitiativeList> quickTracks(
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        return Answers.of(queries.ask(new ListQuickTracks(before, limit), viewer), viewer);
    }
}
