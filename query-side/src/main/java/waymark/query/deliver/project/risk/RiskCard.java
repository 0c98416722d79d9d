package waymark.query.deliver.project.risk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.api.deliver.project.ProjectCommand.NameManager;
import waymark.api.deliver.project.risk.RiskCommand.RegisterRisk;
import waymark.api.deliver.project.risk.RiskQuery.RiskView;
import waymark.api.deliver.project.risk.RiskQuery.RisksView;
import waymark.api.deliver.project.risk.RiskQuery.ShowRisks;
import waymark.api.deliver.project.risk.RiskQuery.Standing;
import waymark.api.govern.organisation.OrganisationQuery.ListPeople;
import waymark.query.chart.plan.RiskMatrix;
import waymark.query.chart.plan.RiskMatrix.Placed;
import waymark.query.deliver.project.ProjectCard;
import waymark.query.govern.organisation.People;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Field.Choice;
import waymark.query.page.kit.Tag;

/** Shows on a project's page what may go wrong, in a matrix and as a register. */
@Component
class RiskCard implements ProjectCard {

    private static final int MANY = 500;

    private final Queries queries;
    private final People people;
    private final Say say;

    RiskCard(Queries queries, People people, Say say) {
        this.queries = queries;
        this.people = people;
        this.say = say;
    }

    @Override
    public Map<String, Object> of(ProjectView project, Viewer viewer) {
        RisksView view = queries.ask(new ShowRisks(project.id()), viewer);
        List<RiskView> open = view.risks().stream()
                .filter(one -> one.standing() != Standing.CLOSED).toList();
        return Map.of("register", register(view), "openRisks", open, "risksVersion",
                view.version(), "riskMatrix", new RiskMatrix(
                        "How heavily do the risks of " + view.reference() + " weigh?",
                        open.stream().map(one -> new Placed("R" + one.number(), one.what(),
                                one.likelihood(), one.effect())).toList())
                        .drawn(),
                "riskOwners", owners(viewer));
    }

    /** Only for whoever may name somebody. */
    private List<Choice> owners(Viewer viewer) {
        return viewer.actor().may(RegisterRisk.class) || viewer.actor().may(NameManager.class)
                ? queries.ask(new ListPeople(true, null, null, MANY), viewer).people().stream()
                        .map(one -> new Choice(one.id(), one.name())).toList()
                : List.of();
    }

    private Table register(RisksView view) {
        Map<String, String> names = people.namesOf(
                view.risks().stream().map(RiskView::owner).collect(Collectors.toSet()));
        return new Table("register of " + view.reference(),
                List.of(Column.text("number", "Risk"), Column.text("what", "What"),
                        Column.text("standing", "Stands"),
                        Column.figure("likelihood", "Likelihood"),
                        Column.figure("effect", "Effect"), Column.figure("score", "Weight"),
                        Column.text("owner", "Looked after by"), Column.text("answer", "Answer"),
                        Column.text("due", "Due"), Column.text("outcome", "What came of it")),
                view.risks().stream().map(one -> row(one, names)).toList(), null);
    }

    private Row row(RiskView one, Map<String, String> names) {
        String outcome = one.closed() == null ? one.happened() : one.closed();
        return Row.of(Cell.of("R" + one.number()), Cell.of(one.what()),
                Cell.tag(tag(one.standing())), Cell.of(one.likelihood()), Cell.of(one.effect()),
                Cell.of(one.score()), Cell.of(names.get(one.owner())), Cell.of(one.answer()),
                Cell.said(one.due(), say.date(one.due())), Cell.of(outcome));
    }

    private static Tag tag(Standing standing) {
        return switch (standing) {
            case RISK -> Tag.care("risk");
            case ISSUE -> Tag.broken("issue");
            case CLOSED -> Tag.plain("closed");
        };
    }
}
