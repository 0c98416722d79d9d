package waymark.query.deliver.project;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.ProjectQuery.ProjectList;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.api.deliver.project.ProjectQuery.Stage;
import waymark.api.deliver.project.week.Lights;
import waymark.api.deliver.project.week.Lights.Light;
import waymark.query.govern.organisation.People;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Says projects, their lights and their milestones as tables. */
@Component
public class ProjectTables {

    private final Say say;
    private final People people;

    ProjectTables(Say say, People people) {
        this.say = say;
        this.people = people;
    }

    /** Projects, one a row. */
    public Table of(ProjectList projects) {
        Map<String, String> names = people.namesOf(
                projects.projects().stream().map(ProjectView::manager).distinct().toList());
        return new Table("projects",
                List.of(Column.text("reference", "Reference"), Column.text("title", "Project"),
                        Column.text("stage", "Stage"), Column.text("reported", "Reported"),
                        Column.text("computed", "Computed"), Column.figure("spent", "Spent"),
                        Column.figure("approved", "Approved"),
                        Column.text("finish", "Expected finish"),
                        Column.text("manager", "Manager")),
                projects.projects().stream().map(one -> row(one, names)).toList(),
                projects.next());
    }

    Table lights(ProjectView project) {
        Lights said = project.reported();
        Lights computed = project.computed();
        return new Table("lights of " + project.reference(),
                List.of(Column.text("of", "Of"), Column.text("reported", "Reported"),
                        Column.text("computed", "Computed")),
                List.of(light("Scope", said.scope(), computed.scope()),
                        light("Schedule", said.schedule(), computed.schedule()),
                        light("Cost", said.cost(), computed.cost()),
                        light("Benefit", said.benefit(), computed.benefit())),
                null);
    }

    Table risks(ProjectView project) {
        return new Table("risks of " + project.reference(),
                List.of(Column.text("what", "Risk"), Column.text("weight", "Weight"),
                        Column.text("answer", "Answer"), Column.text("week", "Week of")),
                project.risks().stream().map(one -> Row.of(Cell.of(one.what()),
                        Cell.tag(tag(one.weight())), Cell.of(one.answer()),
                        Cell.said(one.week(), say.date(one.week())))).toList(),
                null);
    }

    String nameOf(String person) {
        return people.nameOf(person);
    }

    static Tag tag(Stage stage) {
        return switch (stage) {
            case PLANNED -> Tag.plain("planned");
            case PILOTING -> Tag.care("piloting");
            case DELIVERING -> Tag.plain("delivering");
            case COMPLETED -> Tag.good("completed");
            case STOPPED -> Tag.broken("stopped");
        };
    }

    private Row row(ProjectView project, Map<String, String> names) {
        return Row.of(Cell.link(project.reference(), "/deliver/projects/" + project.reference()),
                Cell.of(project.title()), Cell.tag(tag(project.stage())),
                worst(project.reported()), worst(project.computed()),
                Cell.said(project.spent().amount(), say.money(project.spent())),
                Cell.said(project.baseline().amount(), say.money(project.baseline())),
                Cell.said(project.forecastFinish(), say.date(project.forecastFinish())),
                Cell.of(names.get(project.manager())));
    }

    /** A list has room for one light: the worst. */
    private static Cell worst(Lights lights) {
        return Stream.of(lights.scope(), lights.schedule(), lights.cost(), lights.benefit())
                .filter(java.util.Objects::nonNull).max(Light::compareTo)
                .map(light -> Cell.tag(tag(light))).orElseGet(() -> Cell.of(null));
    }

    private static Row light(String of, @Nullable Light reported, @Nullable Light computed) {
        return Row.of(Cell.of(of), reported == null ? Cell.of(null) : Cell.tag(tag(reported)),
                computed == null ? Cell.of(null) : Cell.tag(tag(computed)));
    }

    private static Tag tag(Light light) {
        return switch (light) {
            case GREEN -> Tag.good("green");
            case AMBER -> Tag.care("amber");
            case RED -> Tag.broken("red");
        };
    }
}
