package waymark.query.understand.problem.page;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.understand.problem.Cause;
import waymark.api.understand.problem.ProblemId;
import waymark.api.understand.problem.ProblemKind;
import waymark.api.understand.problem.ProblemQuery.FindProblem;
import waymark.api.understand.problem.ProblemQuery.ListProblems;
import waymark.api.understand.problem.ProblemQuery.Stage;
import waymark.api.understand.problem.ProblemQuery.Which;
import waymark.api.understand.problem.view.ProblemView;
import waymark.query.govern.duty.Places;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;
import waymark.query.understand.concern.ConcernSaid;
import waymark.query.understand.problem.draw.CauseChart;

/** The pages of problems: the list, and one with its cause and size. */
@Controller
@RequestMapping("/understand/problems")
class ProblemPages {

    private static final int ROWS = 50;
    private static final Pattern PROOF = Pattern.compile("(benefit|outcome)/[0-9a-f-]{36}");

    private final Queries queries;
    private final Named named;
    private final Parts parts;
    private final ConcernSaid concerns;
    private final ProgrammeFacts programme;

    ProblemPages(Queries queries, Named named, Parts parts, ConcernSaid concerns,
            ProgrammeFacts programme) {
        this.queries = queries;
        this.named = named;
        this.parts = parts;
        this.concerns = concerns;
        this.programme = programme;
    }

    /** What pages of problems are made of. */
    @org.springframework.stereotype.Component
    record Parts(ProblemTables tables, ProblemCards cards) {}

    @GetMapping
    @Asks(ListProblems.class)
    String list(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable ProblemKind kind,
            @RequestParam(required = false) @Nullable String persona,
            @RequestParam(required = false) @Nullable String journey,
            @RequestParam(required = false) @Nullable String tag,
            @RequestParam(required = false) @Nullable Boolean proposed,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        Which which = new Filter(stage, kind, persona, journey, tag, null, proposed).which(named);
        model.addAttribute("problems", parts.tables().of(
                queries.ask(new ListProblems(which, from, ROWS), viewer)));
        model.addAttribute("stages", Choice.of(Stage.values()));
        model.addAttribute("kinds", Choice.of(ProblemKind.values()));
        model.addAttribute("personas", concerns.personas(viewer));
        model.addAttribute("journeys", concerns.journeys(viewer));
        return "understand/problems";
    }

    @GetMapping(params = "format")
    @Asks(ListProblems.class)
    WholeExport export(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable ProblemKind kind,
            @RequestParam(required = false) @Nullable String persona,
            @RequestParam(required = false) @Nullable String journey,
            @RequestParam(required = false) @Nullable String tag,
            @RequestParam(required = false) @Nullable Boolean proposed,
            @RequestParam String format, Viewer viewer) {
        Which which = new Filter(stage, kind, persona, journey, tag, null, proposed).which(named);
        return new WholeExport(format, from -> parts.tables().of(
                queries.ask(new ListProblems(which, from, WholeExport.ROWS), viewer)));
    }

    @GetMapping("/{id}")
    @Asks(FindProblem.class)
    String item(@PathVariable String id, Viewer viewer, Model model) {
        String stream = named.stream(ProblemId.SUBJECT, id);
        ProblemView problem = queries.ask(new FindProblem(stream), viewer);
        model.addAttribute("problem", problem);
        model.addAttribute("open",
                problem.stage() != Stage.PARKED && problem.stage() != Stage.RESOLVED);
        model.addAttribute("tag", ProblemTables.tag(problem.stage()));
        model.addAttribute("shownBy", shownBy(problem.judgement()));
        model.addAttribute("sizes", parts.tables().sizes(problem.size()));
        model.addAttribute("chart", problem.cause() == null
                ? null
                : CauseChart.of(problem.cause(), problem.statement().obstacle()));
        model.addAttribute("concerns", concerns.of(problem.concerns(), viewer));
        model.addAllAttributes(parts.cards().of(problem, viewer));
        model.addAttribute("methods", Choice.of(Cause.Method.values()));
        model.addAttribute("currency", programme.currency());
        return "understand/problem";
    }

    /** Where what shows it stands; null where the last judgement is in words. */
    private static @Nullable String shownBy(@Nullable String judgement) {
        return judgement != null && PROOF.matcher(judgement).matches()
                ? Places.of(judgement, judgement.substring(judgement.indexOf('/') + 1))
                : null;
    }
}
