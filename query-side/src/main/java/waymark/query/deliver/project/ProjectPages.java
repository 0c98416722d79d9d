package waymark.query.deliver.project;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.deliver.project.ProjectQuery.FindProject;
import waymark.api.deliver.project.ProjectQuery.ListProjects;
import waymark.api.deliver.project.ProjectQuery.ProjectList;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.api.deliver.project.ProjectQuery.Stage;
import waymark.api.deliver.project.week.Lights.Light;
import waymark.query.audit.history.Happenings;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;

/** The pages of projects: the list, and one with its weekly report. */
@Controller
@RequestMapping("/deliver")
class ProjectPages {

    private static final int ROWS = 50;

    private final Queries queries;
    private final ProjectNames names;
    private final ProjectTables tables;
    private final Happenings happenings;

    ProjectPages(
            Queries queries, ProjectNames names, ProjectTables tables, Happenings happenings) {
        this.queries = queries;
        this.names = names;
        this.tables = tables;
        this.happenings = happenings;
    }

    @GetMapping({"", "/projects"})
    @Asks(ListProjects.class)
    String list(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        ProjectList projects = queries.ask(new ListProjects(stage, from, ROWS), viewer);
        model.addAttribute("projects", tables.of(projects));
        model.addAttribute("stages", Choice.of(Stage.values()));
        return "deliver/projects";
    }

    @GetMapping(path = {"", "/projects"}, params = "format")
    @Asks(ListProjects.class)
    WholeExport export(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam String format, Viewer viewer) {
        return new WholeExport(format, from -> tables.of(
                queries.ask(new ListProjects(stage, from, WholeExport.ROWS), viewer)));
    }

    @GetMapping("/projects/{id}")
    @Asks(FindProject.class)
    String item(@PathVariable String id, Viewer viewer, Model model) {
        ProjectView project = queries.ask(new FindProject(names.stream(id)), viewer);
        model.addAttribute("project", project);
        model.addAttribute("tag", ProjectTables.tag(project.stage()));
        model.addAttribute("manager", tables.nameOf(project.manager()));
        model.addAttribute("lights", tables.lights(project));
        model.addAttribute("milestones", tables.milestones(project));
        model.addAttribute("risks", tables.risks(project));
        model.addAttribute("history",
                happenings.of(project.id(), viewer.asOf()));
        model.addAttribute("curl", curl(project));
        model.addAttribute("choices", Choice.of(Light.values()));
        return "deliver/project";
    }

    /** The weekly report as one line, to be copied into whatever tool runs it (PRJ-7). */
    private static String curl(ProjectView project) {
        String key = project.externalKey() == null ? project.reference() : project.externalKey();
        return """
                curl -X POST https://waymark.example/api/projects/%s/weekly \\
                  -H "Authorization: Bearer YOUR-TOKEN" -H "Content-Type: application/json" \\
                  -d '{"lights":{"schedule":"GREEN"},"words":"On the way"}'""".formatted(key);
    }
}
