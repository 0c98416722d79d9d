package waymark.query.deliver.project.pilot;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.api.deliver.project.pilot.Found;
import waymark.api.deliver.project.pilot.PilotCommand.Verdict;
import waymark.api.deliver.project.pilot.PilotQuery.PilotView;
import waymark.api.deliver.project.pilot.PilotQuery.PilotsView;
import waymark.api.deliver.project.pilot.PilotQuery.ShowPilots;
import waymark.query.deliver.project.ProjectCard;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Shows on a project's page what is tried, and what came of what was. */
@Component
class PilotCard implements ProjectCard {

    private final Queries queries;
    private final Say say;

    PilotCard(Queries queries, Say say) {
        this.queries = queries;
        this.say = say;
    }

    @Override
    public Map<String, Object> of(ProjectView project, Viewer viewer) {
        PilotsView view = queries.ask(new ShowPilots(project.id()), viewer);
        return Map.of("pilots", table(view), "pilotsVersion", view.version(), "runningPilots",
                view.pilots().stream().filter(one -> one.verdict() == null).toList());
    }

    private Table table(PilotsView view) {
        return new Table("pilots of " + view.reference(),
                List.of(Column.text("hypothesis", "Believed"), Column.text("segment", "With whom"),
                        Column.text("measure", "Measured by"), Column.text("from", "From"),
                        Column.text("to", "To"), Column.text("verdict", "Came of it"),
                        Column.figure("without", "Without"), Column.figure("with", "With"),
                        Column.figure("n", "n"), Column.text("reason", "Why")),
                view.pilots().stream().map(this::row).toList(), null);
    }

    private Row row(PilotView one) {
        Found found = one.found();
        var end = one.endedOn() == null ? one.trial().to() : one.endedOn();
        return Row.of(Cell.of(one.trial().hypothesis()), Cell.of(one.trial().segment()),
                Cell.of(one.trial().measure()),
                Cell.said(one.trial().from(), say.date(one.trial().from())),
                Cell.said(end, say.date(end)), Cell.tag(tag(one.verdict())),
                found == null
                        ? Cell.of(null)
                        : Cell.said(found.without(), say.number(found.without())),
                found == null ? Cell.of(null) : Cell.said(found.with(), say.number(found.with())),
                found == null ? Cell.of(null) : Cell.said(found.n(), say.count(found.n())),
                Cell.of(one.reason()));
    }

    private static Tag tag(@Nullable Verdict verdict) {
        return switch (verdict) {
            case null -> Tag.care("runs");
            case SCALE -> Tag.good("scale");
            case ADJUST -> Tag.plain("adjust");
            case STOP -> Tag.broken("stop");
        };
    }
}
