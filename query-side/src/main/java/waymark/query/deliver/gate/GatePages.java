package waymark.query.deliver.gate;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import waymark.api.deliver.gate.GateKind;
import waymark.api.deliver.gate.GateQuery.AskGates;
import waymark.api.deliver.gate.GateQuery.AskedView;
import waymark.api.deliver.gate.GateQuery.GateView;
import waymark.api.deliver.gate.GateQuery.GatesView;
import waymark.api.deliver.gate.RuleAnswer;
import waymark.api.deliver.project.ProjectQuery.FindProject;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.query.deliver.project.ProjectNames;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.kit.Field.Choice;

/** The gates of a project: what was passed, and the form of the next with all that it asks. */
@Controller
class GatePages {

    private final Queries queries;
    private final ProjectNames names;
    private final GateTables tables;

    GatePages(Queries queries, ProjectNames names, GateTables tables) {
        this.queries = queries;
        this.names = names;
        this.tables = tables;
    }

    @GetMapping("/deliver/projects/{id}/gates")
    @Asks(AskGates.class)
    String gates(@PathVariable String id, Viewer viewer, Model model) {
        ProjectView project = queries.ask(new FindProject(names.stream(id)), viewer);
        GatesView gates = queries.ask(new AskGates(project.id()), viewer);
        model.addAttribute("project", project);
        model.addAttribute("gates", gates);
        model.addAttribute("asked", tables.asked(gates));
        model.addAttribute("passed", tables.passed(gates));
        model.addAttribute("rules", gates.asked().stream()
                .map(one -> new Choice(one.id(), one.reference() + " " + one.rule())).toList());
        model.addAttribute("hows", Choice.of(RuleAnswer.How.values()));
        model.addAttribute("kinds", left(gates));
        model.addAttribute("stopping", gates.asked().stream().filter(AskedView::stops)
                .map(AskedView::reference).toList());
        return "deliver/gates";
    }

    /** A gate is passed once, and again where something shuts it that did not. */
    private static List<Choice> left(GatesView gates) {
        List<GateKind> passed = gates.passed().stream().map(GateView::kind).toList();
        return Choice.of(Arrays.stream(GateKind.values())
                .filter(kind -> gates.shut() || !passed.contains(kind)).toArray(GateKind[]::new));
    }
}
