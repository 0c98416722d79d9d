package waymark.query.choose.initiative.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindCase;
import waymark.api.choose.businesscase.view.CaseView;
import waymark.api.choose.initiative.InitiativeView.Trail;
import waymark.api.deliver.project.ProjectQuery.FindProject;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.api.measure.benefit.BenefitQuery.BenefitView;
import waymark.api.measure.benefit.BenefitQuery.FindBenefit;
import waymark.query.govern.duty.Places;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;

/** Says where an initiative leads: its business cases, projects and benefits, as each stands. */
@Component
class Leads {

    private final Queries queries;
    private final Say say;

    Leads(Queries queries, Say say) {
        this.queries = queries;
        this.say = say;
    }

    Table of(Trail trail, Viewer viewer) {
        Stream<Row> cases = trail.cases().stream()
                .map(id -> row(queries.ask(new FindCase(id), viewer)));
        Stream<Row> projects = trail.projects().stream()
                .map(id -> row(queries.ask(new FindProject(id), viewer)));
        Stream<Row> benefits = trail.benefits().stream()
                .map(id -> row(queries.ask(new FindBenefit(id), viewer)));
        return new Table("where it leads",
                List.of(Column.text("reference", "Reference"), Column.text("what", "What"),
                        Column.text("stands", "Stands")),
                Stream.of(cases, projects, benefits).flatMap(rows -> rows).toList(), null);
    }

    private Row row(CaseView view) {
        return row(view.id(), view.reference(), view.title(), say.word(view.stage()));
    }

    private Row row(ProjectView view) {
        return row(view.id(), view.reference(), view.title(), say.word(view.stage()));
    }

    private Row row(BenefitView view) {
        return row(view.id(), view.reference(), view.plan().name(),
                say.money(view.verified()) + " verified");
    }

    private static Row row(String id, String reference, String what, String stands) {
        return Row.of(Cell.link(reference, Places.of(id, reference)), Cell.of(what),
                Cell.of(stands));
    }
}
