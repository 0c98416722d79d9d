package waymark.query.govern.delegation;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import waymark.api.govern.delegation.DelegationQuery.DelegationList;
import waymark.api.govern.delegation.DelegationQuery.ListDelegations;
import waymark.api.kernel.Role;
import waymark.query.govern.organisation.Choosable;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** What a page needs to say who stands in for a person, and to hand work over. */
@Component
public class DelegationCard {

    private static final int CHOICES = 500;

    private final Queries queries;
    private final DelegationTables tables;
    private final Choosable organisation;

    DelegationCard(Queries queries, DelegationTables tables, Choosable organisation) {
        this.queries = queries;
        this.tables = tables;
        this.organisation = organisation;
    }

    /** Puts it into the model of a page about this person. */
    public void put(String person, Viewer viewer, Model model) {
        DelegationList list = queries.ask(new ListDelegations(person), viewer);
        boolean own = viewer.actor().person().equals(person);
        boolean may = own || viewer.actor().is(Role.ADMIN);
        model.addAttribute("delegated", tables.of(list));
        model.addAttribute("endable", may
                ? Stream.concat(list.given().stream(), list.taken().stream()).toList()
                : List.of());
        model.addAttribute("whose", person);
        model.addAttribute("mayDelegate", may);
        model.addAttribute("others", organisation.people(viewer, CHOICES).stream()
                .filter(one -> !one.value().equals(person)
                        && (own || !one.value().equals(viewer.actor().person())))
                .toList());
    }
}
