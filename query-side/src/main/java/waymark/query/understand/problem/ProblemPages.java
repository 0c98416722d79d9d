package waymark.query.understand.problem;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.choose.initiative.InitiativeQuery.FindInitiative;
import waymark.api.choose.initiative.InitiativeView;
import waymark.api.understand.insight.InsightQuery.FindInsight;
import waymark.api.understand.insight.view.InsightView;
import waymark.api.understand.insight.InsightQuery.ListInsights;
import waymark.api.understand.insight.InsightQuery;
import waymark.api.understand.problem.Cause;
import waymark.api.understand.problem.ProblemId;
import waymark.api.understand.problem.ProblemKind;
import waymark.api.understand.problem.ProblemQuery.FindProblem;
import waymark.api.understand.problem.ProblemQuery.ListProblems;
import waymark.api.understand.problem.ProblemQuery.ProblemList;
import waymark.api.understand.problem.view.ProblemView;
import waymark.api.understand.problem.ProblemQuery.Stage;
import waymark.query.audit.history.Histories;
import waymark.query.govern.duty.Places;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;

/** The pages of problems: the list, the form for a new one, and one with its cause and size. */
@Controller
@RequestMapping("/understand/problems")
class ProblemPages {

    private static final int ROWS = 50;
    private static final int CHOICES = 100;
    private static final Pattern PROOF = Pattern.compile("(benefit|outcome)/[0-9a-f-]{36}");

    private final Queries queries;
    private final Named named;
    private final ProblemTables tables;
    private final Histories histories;
    private final ProgrammeFacts programme;

    ProblemPages(Queries queries, Named named, ProblemTables tables, Histories histories,
            ProgrammeFacts programme) {
        this.queries = queries;
        this.named = named;
        this.tables = tables;
        this.histories = histories;
        this.programme = programme;
    }

    @GetMapping
    @Asks(ListProblems.class)
    String list(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        ProblemList problems = queries.ask(ListProblems.at(stage, from, ROWS), viewer);
        model.addAttribute("problems", tables.of(problems));
        model.addAttribute("stages", Choice.of(Stage.values()));
        return "understand/problems";
    }

    @GetMapping(params = "format")
    @Asks(ListProblems.class)
    WholeExport export(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam String format, Viewer viewer) {
        return new WholeExport(format, from -> tables.of(
                queries.ask(ListProblems.at(stage, from, WholeExport.ROWS), viewer)));
    }

    @GetMapping("/new")
    @Asks(ListProblems.class)
    String begin(Viewer viewer, Model model) {
        List<InsightView> validated = queries.ask(
                ListInsights.at(InsightQuery.Stage.VALIDATED, null, CHOICES), viewer).insights();
        model.addAttribute("insights", validated.stream().map(insight -> new Choice(
                insight.reference(), insight.reference() + " " + insight.title())).toList());
        model.addAttribute("kinds", Choice.of(ProblemKind.values()));
        return "understand/problem-new";
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
        model.addAttribute("rests", tables.linked("insights it rests on", "/understand/insights/",
                problem.insights().stream().map(one -> insight(one, viewer)).toList()));
        model.addAttribute("attackers", tables.linked("initiatives that attack it",
                "/choose/initiatives/",
                problem.initiatives().stream().map(one -> initiative(one, viewer)).toList()));
        model.addAttribute("shownBy", shownBy(problem.judgement()));
        model.addAttribute("sizes", tables.sizes(problem));
        model.addAttribute("steps", problem.cause() == null ? null : tables.steps(problem.cause()));
        model.addAttribute("history", tables.history(histories.of(stream, viewer.asOf())));
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

    private Choice insight(String id, Viewer viewer) {
        InsightView insight = queries.ask(new FindInsight(id), viewer);
        return new Choice(insight.reference(), insight.title());
    }

    private Choice initiative(String id, Viewer viewer) {
        InitiativeView initiative = queries.ask(new FindInitiative(id), viewer);
        return new Choice(initiative.reference(), initiative.title());
    }
}
