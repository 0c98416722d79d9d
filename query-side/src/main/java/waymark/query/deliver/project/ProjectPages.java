package waymark.query.deliver.project;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import waymark.api.deliver.project.ProjectQuery.FindProject;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.api.deliver.project.week.Lights.Light;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.kit.Field.Choice;

/** The page of one project with its weekly report, and all that is kept beside it. */
@Controller
@RequestMapping("/deliver/projects/{id}")
class ProjectPages {

    private final Queries queries;
    private final ProjectNames names;
    private final ProjectTables tables;
    private final List<ProjectCard> cards;

    ProjectPages(Queries queries, ProjectNames names, ProjectTables tables,
            List<ProjectCard> cards) {
        this.queries = queries;
        this.names = names;
        this.tables = tables;
        this.cards = cards;
    }

    @GetMapping
    @Asks(FindProject.class)
    String item(@PathVariable String id, Viewer viewer, HttpServletRequest request, Model model) {
        ProjectView project = queries.ask(new FindProject(names.stream(id)), viewer);
        model.addAttribute("project", project);
        model.addAttribute("tag", ProjectTables.tag(project.stage()));
        model.addAttribute("manager", tables.nameOf(project.manager()));
        model.addAttribute("lights", tables.lights(project));
        model.addAttribute("risks", tables.risks(project));
        model.addAttribute("curl", curl(project,
                ServletUriComponentsBuilder.fromContextPath(request).toUriString()));
        model.addAttribute("choices", Choice.of(Light.values()));
        model.addAttribute("milestones", project.milestones().stream()
                .map(one -> new Choice(one.name(), one.name())).toList());
        cards.forEach(card -> model.addAllAttributes(card.of(project, viewer)));
        return "deliver/project";
    }

    /**
     * The weekly report as one line, to be copied into whatever tool runs it (PRJ-7).
     *
     * @param program the address under which whoever reads it reached the program
     */
    private static String curl(ProjectView project, String program) {
        String key = project.externalKey() == null ? project.reference() : project.externalKey();
        return """
                curl -X POST %s/api/projects/%s/weekly \\
                  -H "Authorization: Bearer YOUR-TOKEN" -H "Content-Type: application/json" \\
                  -d '{"lights":{"schedule":"GREEN"},"words":"On the way"}'"""
                .formatted(program, key);
    }
}
