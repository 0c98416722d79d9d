package waymark.query.govern.duty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.govern.organisation.OrganisationQuery.ListDepartments;
import waymark.api.govern.organisation.OrganisationQuery.ListPeople;
import waymark.api.govern.organisation.OrganisationQuery.PersonView;
import waymark.api.govern.overview.OverviewQuery.Waits;
import waymark.api.kernel.Role;
import waymark.query.deliver.designrule.heard.RuleDuties;
import waymark.query.deliver.project.plan.ProjectDuties;
import waymark.query.govern.duty.own.Agreed;
import waymark.query.govern.duty.own.OwnInitiatives;
import waymark.query.govern.duty.promise.Promises;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Finds what people who left had on their hands, for those who give it to others (ORG-2). */
@Component
class LeftBehind {

    private static final int MANY = 500;

    private final Queries queries;
    private final Callers callers;
    private final Agreed agreed;
    private final OwnInitiatives initiatives;
    private final Deliveries deliveries;
    private final ProjectDuties beside;
    private final Promises promises;
    private final RuleDuties ruled;

    LeftBehind(Queries queries, Callers callers, Agreed agreed, OwnInitiatives initiatives,
            Deliveries deliveries, ProjectDuties beside, Promises promises, RuleDuties ruled) {
        this.queries = queries;
        this.callers = callers;
        this.agreed = agreed;
        this.initiatives = initiatives;
        this.deliveries = deliveries;
        this.beside = beside;
        this.promises = promises;
        this.ruled = ruled;
    }

    /**
     * For administrators all of it, for heads what people of their departments left, for deputies
     * what those left whom they stand in for.
     */
    List<Waits> of(Viewer viewer) {
        String me = viewer.actor().person();
        Set<String> headed = queries.ask(new ListDepartments(), viewer).departments().stream()
                .filter(one -> one.head() != null && one.head().id().equals(me))
                .map(one -> one.id()).collect(Collectors.toSet());
        Map<String, String> gone = queries.ask(new ListPeople(false, null, null, MANY), viewer)
                .people().stream()
                .filter(one -> viewer.actor().is(Role.ADMIN) || isOf(one, headed)
                        || (one.deputy() != null && one.deputy().id().equals(me)))
                .collect(Collectors.toMap(PersonView::id,
                        one -> "an owner in the place of " + one.name(), (one, _) -> one,
                        LinkedHashMap::new));
        return Stream.concat(gone.entrySet().stream()
                .flatMap(one -> of(one.getKey(), one.getValue(), viewer)),
                deliveries.left(gone, viewer)).toList();
    }

    private Stream<Waits> of(String gone, String why, Viewer viewer) {
        return Stream.of(
                callers.of(gone, why, viewer), agreed.of(gone, why, viewer),
                initiatives.goingOn(gone, why, viewer), beside.left(gone, why, viewer),
                promises.left(gone, why, viewer), ruled.left(gone, why, viewer))
                .flatMap(one -> one);
    }

    private static boolean isOf(PersonView person, Set<String> departments) {
        return Optional.ofNullable(person.department())
                .filter(one -> departments.contains(one.id())).isPresent();
    }
}
