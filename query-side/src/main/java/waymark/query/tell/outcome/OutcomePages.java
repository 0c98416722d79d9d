package waymark.query.tell.outcome;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindCase;
import waymark.api.choose.initiative.InitiativeQuery.FindInitiative;
import waymark.api.deliver.project.ProjectQuery.FindProject;
import waymark.api.tell.outcome.About;
import waymark.api.tell.outcome.OutcomeId;
import waymark.api.tell.outcome.OutcomeQuery.FindOutcome;
import waymark.api.tell.outcome.OutcomeQuery.ListOutcomes;
import waymark.api.tell.outcome.OutcomeQuery.OutcomeView;
import waymark.api.tell.outcome.OutcomeQuery.ShowBoard;
import waymark.api.tell.outcome.OutcomeQuery.Stage;
import waymark.api.understand.problem.ProblemQuery.FindProblem;
import waymark.query.audit.history.Happenings;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;
import waymark.query.tell.outcome.OutcomeTables.Titled;

/** The pages of outcomes: the list, the form for a new one, one of them, and the public board. */
@Controller
class OutcomePages {

    private static final int ROWS = 50;

    private final Queries queries;
    private final Named named;
    private final OutcomeTables tables;
    private final Happenings happenings;
    private final Tellers tellers;

    OutcomePages(Queries queries, Named named, OutcomeTables tables, Happenings happenings,
            Tellers tellers) {
        this.queries = queries;
        this.named = named;
        this.tables = tables;
        this.happenings = happenings;
        this.tellers = tellers;
    }

    @GetMapping("/tell")
    @Asks(ListOutcomes.class)
    String list(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        model.addAttribute("outcomes",
                tables.of(queries.ask(new ListOutcomes(stage, from, ROWS), viewer)));
        model.addAttribute("stages", Choice.of(Stage.values()));
        return "tell/outcomes";
    }

    @GetMapping(path = "/tell", params = "format")
    @Asks(ListOutcomes.class)
    WholeExport export(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam String format, Viewer viewer) {
        return new WholeExport(format, from -> tables.of(
                queries.ask(new ListOutcomes(stage, from, WholeExport.ROWS), viewer)));
    }

    @GetMapping("/tell/outcomes/new")
    @Asks(ListOutcomes.class)
    String begin(Model model) {
        model.addAttribute("kinds", List.of(new Choice("PROGRESS", "heard, examining or planned"),
                new Choice("DONE", "done"), new Choice("DECLINED", "declined")));
        return "tell/outcome-new";
    }

    @GetMapping("/tell/outcomes/{id}")
    @Asks(FindOutcome.class)
    String item(@PathVariable String id, Viewer viewer, Model model) {
        String stream = named.stream(OutcomeId.SUBJECT, id);
        OutcomeView outcome = queries.ask(new FindOutcome(stream), viewer);
        model.addAttribute("outcome", outcome);
        model.addAttribute("mayTell", tellers.mayTell(outcome, viewer));
        model.addAttribute("mayTakeBack", tellers.mayTakeBack(outcome, viewer));
        model.addAttribute("tag", OutcomeTables.tag(outcome.stage()));
        model.addAttribute("about", tables.about(outcome, about(outcome, viewer)));
        model.addAttribute("evidence", tables.evidence(outcome));
        model.addAttribute("history", happenings.of(stream, viewer.asOf()));
        return "tell/outcome";
    }

    private List<Titled> about(OutcomeView outcome, Viewer viewer) {
        About about = outcome.about();
        List<Titled> titled = new ArrayList<>();
        if (about.problem() != null) {
            var one = queries.ask(new FindProblem(about.problem().value()), viewer);
            titled.add(new Titled(one.id(), one.reference(), one.sentence()));
        }
        if (about.initiative() != null) {
            var one = queries.ask(new FindInitiative(about.initiative().value()), viewer);
            titled.add(new Titled(one.id(), one.reference(), one.title()));
        }
        if (about.businessCase() != null) {
            var one = queries.ask(new FindCase(about.businessCase().value()), viewer);
            titled.add(new Titled(one.id(), one.reference(), one.title()));
        }
        if (about.project() != null) {
            var one = queries.ask(new FindProject(about.project().value()), viewer);
            titled.add(new Titled(one.id(), one.reference(), one.title()));
        }
        return titled;
    }

    @GetMapping("/board")
    @Asks(ShowBoard.class)
    String board(Viewer viewer, Model model) {
        model.addAttribute("board", queries.ask(new ShowBoard(), viewer));
        return "tell/board";
    }
}
