package waymark.query.deliver.project.plan;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.deliver.project.ProjectQuery.ListProjects;
import waymark.api.deliver.project.ProjectQuery.ProjectList;
import waymark.api.deliver.project.ProjectQuery.Stage;
import waymark.query.deliver.project.ProjectTables;
import waymark.query.govern.organisation.Choosable;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;

/** The page of all projects: how they stand, when each is to be there; and the start of one. */
@Controller
@RequestMapping("/deliver")
class ProjectListPages {

    private static final int ROWS = 50;
    private static final int PEOPLE = 500;

    private final Queries queries;
    private final ProjectTables tables;
    private final Plans plans;
    private final Choosable choosable;

    ProjectListPages(Queries queries, ProjectTables tables, Plans plans, Choosable choosable) {
        this.queries = queries;
        this.tables = tables;
        this.plans = plans;
        this.choosable = choosable;
    }

    @GetMapping({"", "/projects"})
    @Asks(ListProjects.class)
    String list(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        ProjectList projects = queries.ask(new ListProjects(stage, from, ROWS), viewer);
        model.addAttribute("projects", tables.of(projects));
        model.addAttribute("plan",
                plans.many(projects.projects(), viewer.asOf().effective()));
        model.addAttribute("stages", Choice.of(Stage.values()));
        return "deliver/projects";
    }

    @GetMapping("/projects/new")
    @Asks(ListProjects.class)
    String begin(Viewer viewer, Model model) {
        model.addAttribute("people", choosable.people(viewer, PEOPLE));
        model.addAttribute("today", viewer.asOf().effective());
        return "deliver/project-new";
    }

    @GetMapping(path = {"", "/projects"}, params = "format")
    @Asks(ListProjects.class)
    WholeExport export(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam String format, Viewer viewer) {
        return new WholeExport(format, from -> tables.of(
                queries.ask(new ListProjects(stage, from, WholeExport.ROWS), viewer)));
    }
}
