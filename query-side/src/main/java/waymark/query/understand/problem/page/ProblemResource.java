package waymark.query.understand.problem.page;

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
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.understand.alike.AlikeList;
import waymark.api.understand.problem.ProblemId;
import waymark.api.understand.problem.ProblemKind;
import waymark.api.understand.problem.ProblemQuery.FindProblem;
import waymark.api.understand.problem.ProblemQuery.ListAlike;
import waymark.api.understand.problem.ProblemQuery.ListProblems;
import waymark.api.understand.problem.ProblemQuery.ProblemList;
import waymark.api.understand.problem.view.ProblemView;
import waymark.api.understand.problem.ProblemQuery.SizeAttacked;
import waymark.api.understand.problem.ProblemQuery.Stage;
import waymark.api.understand.problem.ProblemQuery.Which;
import waymark.api.understand.problem.view.SizeList;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Problems over REST, to be read. */
@RestController
@RequestMapping(path = "/api/problems", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "understand")
class ProblemResource {

    private final Queries queries;
    private final Named named;

    ProblemResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/{id}")
    @Asks(FindProblem.class)
    @Operation(operationId = "findProblem", summary = "Read one problem, now or as of then")
    ResponseEntity<ProblemView> find(@PathVariable String id, Viewer viewer) {
        ProblemView view = queries.ask(new FindProblem(named.stream(ProblemId.SUBJECT, id)),
                viewer);
        return Answers.item(view, view.version(), viewer);
    }

    @GetMapping
    @Asks(ListProblems.class)
    @Operation(operationId = "listProblems", summary = "List problems, newest first")
    ResponseEntity<ProblemList> list(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable ProblemKind kind,
            @RequestParam(required = false) @Nullable String persona,
            @RequestParam(required = false) @Nullable String journey,
            @RequestParam(required = false) @Nullable String tag,
            @RequestParam(required = false) @Nullable String insight,
            @RequestParam(required = false) @Nullable Boolean proposed,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        Which which = new Filter(stage, kind, persona, journey, tag, insight, proposed)
                .which(named);
        return Answers.of(queries.ask(new ListProblems(which, before, limit), viewer), viewer);
    }

    @GetMapping("/alike")
    @Asks(ListAlike.class)
    @Operation(operationId = "listAlikeProblems",
            summary = "List problems that say nearly the same as some words")
    ResponseEntity<AlikeList> alike(@RequestParam String words, Viewer viewer) {
        return Answers.of(queries.ask(
                new ListAlike(Require.text("words", words, 1_500), null), viewer), viewer);
    }

    @GetMapping("/sizes")
    @Asks(SizeAttacked.class)
    @Operation(operationId = "sizeAttacked",
            summary = "Read how large the problems are that an initiative attacks")
    ResponseEntity<SizeList> sizes(@RequestParam String initiative, Viewer viewer) {
        return Answers.of(queries.ask(new SizeAttacked(
                named.stream(InitiativeId.SUBJECT, initiative)), viewer), viewer);
    }
}
