package waymark.query.govern.delegation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.govern.delegation.DelegationQuery.DelegationList;
import waymark.api.govern.delegation.DelegationQuery.DelegationView;
import waymark.api.govern.delegation.DelegationQuery.ListDelegations;
import waymark.api.govern.organisation.OrganisationQuery.Mentioned;
import waymark.api.govern.organisation.PersonEvent.WorkDelegated;
import waymark.api.govern.organisation.PersonId;
import waymark.query.govern.organisation.People;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Answers whose work is in whose hands. */
@Component
class DelegationAnswers {

    private final Delegations delegations;
    private final People people;

    DelegationAnswers(Delegations delegations, People people) {
        this.delegations = delegations;
        this.people = people;
    }

    @QueryHandler
    DelegationList list(ListDelegations query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        List<WorkDelegated> given = delegations.given(query.id(), viewer.asOf());
        List<WorkDelegated> taken = delegations.taken(query.id(), viewer.asOf());
        Map<String, String> names = people.namesOf(Stream.concat(given.stream(), taken.stream())
                .flatMap(one -> Stream.of(one.person().value(), one.owner().value()))
                .collect(Collectors.toSet()));
        return new DelegationList(views(given, names, viewer), views(taken, names, viewer));
    }

    private static List<DelegationView> views(
            List<WorkDelegated> all, Map<String, String> names, Viewer viewer) {
        return all.stream().map(one -> new DelegationView(named(one.person(), names),
                named(one.owner(), names), one.from(), one.until(),
                one.holdsOn(viewer.asOf().effective()))).toList();
    }

    private static Mentioned named(PersonId person, Map<String, String> names) {
        return new Mentioned(person.value(), names.getOrDefault(person.value(), ""));
    }
}
