package waymark.query.choose.businesscase.page.edit;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.govern.organisation.OrganisationQuery.ListDepartments;
import waymark.api.govern.organisation.OrganisationQuery.ListPeople;
import waymark.api.measure.metric.MetricQuery.ListMetrics;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.kit.Field.Choice;

/** What the editor lets people choose from. */
@Component("caseChoices")
class Choices {

    private static final int MOST = 500;

    private final Queries queries;

    Choices(Queries queries) {
        this.queries = queries;
    }

    /** Everybody who takes part, by name. */
    List<Choice> people(Viewer viewer) {
        return queries.ask(new ListPeople(true, null, null, MOST), viewer).people().stream()
                .map(one -> new Choice(one.id(), one.name()))
                .sorted(Comparator.comparing(Choice::label)).toList();
    }

    List<Choice> departments(Viewer viewer) {
        return queries.ask(new ListDepartments(), viewer).departments().stream()
                .map(one -> new Choice(one.id(), one.name())).toList();
    }

    List<Choice> metrics(Viewer viewer) {
        return queries.ask(new ListMetrics(null, null, MOST), viewer).metrics().stream()
                .map(one -> new Choice(one.id(), one.traits().name()))
                .sorted(Comparator.comparing(Choice::label)).toList();
    }
}
