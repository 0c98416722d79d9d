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

    /** Puts it into the model of the page of this person, on which work is handed over. */
    public void whole(String person, Viewer viewer, Model model) {
        boolean own = viewer.actor().person().equals(person);
        told(person, viewer, model);
        model.addAttribute("whose", person);
        model.addAttribute("others", organisation.people(viewer, CHOICES).stream()
                .filter(one -> !one.value().equals(person)
                        && (own || !one.value().equals(viewer.actor().person())))
                .toList());
    }

    /** The same without the form, which needs to know everybody; it links to the page with it. */
    public void own(Viewer viewer, Model model) {
        String person = viewer.actor().person();
        told(person, viewer, model);
        model.addAttribute("others", List.of());
        model.addAttribute("handOver",
                "/govern/people/" + person.substring(person.indexOf('/') + 1) + "#stands-in");
    }

    private void told(String person, Viewer viewer, Model model) {
        DelegationList list = queries.ask(new ListDelegations(person), viewer);
        boolean may = viewer.actor().person().equals(person) || viewer.actor().is(Role.ADMIN);
        model.addAttribute("delegated", tables.of(list));
        model.addAttribute("endable", may
                ? Stream.concat(list.given().stream(), list.taken().stream()).toList()
                : List.of());
        model.addAttribute("mayDelegate", may);
    }
}
