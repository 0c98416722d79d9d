package waymark.query.govern.organisation;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.govern.organisation.OrganisationQuery.ListDepartments;
import waymark.api.govern.organisation.OrganisationQuery.ListPeople;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.kit.Field.Choice;

/** Whom and which departments a form lets people choose from. */
@Component
public class Choosable {

    private final Queries queries;

    Choosable(Queries queries) {
        this.queries = queries;
    }

    /**
     * Everybody who takes part, by name.
     *
     * @param most how many at most, 1 to 500
     */
    public List<Choice> people(Viewer viewer, int most) {
        return queries.ask(new ListPeople(true, null, null, most), viewer).people().stream()
                .map(one -> new Choice(one.id(), one.name()))
                .sorted(Comparator.comparing(Choice::label)).toList();
    }

    /** All departments. */
    public List<Choice> departments(Viewer viewer) {
        return queries.ask(new ListDepartments(), viewer).departments().stream()
                .map(one -> new Choice(one.id(), one.name())).toList();
    }
}
