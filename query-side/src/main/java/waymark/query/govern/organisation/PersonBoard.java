package waymark.query.govern.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.PersonEvent;
import waymark.api.govern.organisation.PersonEvent.AccountGiven;
import waymark.api.govern.organisation.PersonEvent.DelegationEnded;
import waymark.api.govern.organisation.PersonEvent.DeputyNamed;
import waymark.api.govern.organisation.PersonEvent.PasswordChanged;
import waymark.api.govern.organisation.PersonEvent.PersonDeactivated;
import waymark.api.govern.organisation.PersonEvent.PersonMoved;
import waymark.api.govern.organisation.PersonEvent.PersonReactivated;
import waymark.api.govern.organisation.PersonEvent.PersonRegistered;
import waymark.api.govern.organisation.PersonEvent.RolesChanged;
import waymark.api.govern.organisation.PersonEvent.TokenIssued;
import waymark.api.govern.organisation.PersonEvent.TokenRevoked;
import waymark.api.govern.organisation.PersonEvent.WorkDelegated;
import waymark.api.kernel.Event;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** Every person, what they are trusted with, where they belong and who stands in. */
final class PersonBoard implements Projection<PersonRow> {

    static final String DEPARTMENT = "department";

    @Override
    public String name() {
        return "person";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<PersonRow> rowType() {
        return PersonRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof PersonEvent told ? Set.of(told.stream()) : Set.of();
    }

    @Override
    public PersonRow evolve(@Nullable PersonRow before, String key, Recorded recorded) {
        if (recorded.event() instanceof PersonRegistered told) {
            return PersonRow.begin(recorded, told);
        }
        PersonRow row = Objects.requireNonNull(before, key).at(recorded.version());
        return switch ((PersonEvent) recorded.event()) {
            case RolesChanged told -> row.trusted(told.roles());
            case PersonMoved told -> row.in(told.department());
            case DeputyNamed told -> row.deputisedBy(told.deputy().value());
            case PersonDeactivated _ -> row.active(false);
            case PersonReactivated _ -> row.active(true);
            case PersonRegistered _,AccountGiven _,TokenIssued _,TokenRevoked _,PasswordChanged _ ->
                row;
            case WorkDelegated _,DelegationEnded _ -> row;
        };
    }

    /** Lists narrow by one facet at a time, so role and activity together are one too. */
    @Override
    public List<Facet> facets(PersonRow row) {
        List<Facet> facets = new ArrayList<>();
        facets.add(new Facet("active", Boolean.toString(row.active())));
        row.roles().forEach(role -> {
            facets.add(new Facet("role", role.name()));
            facets.add(new Facet("role-active", role.name() + "/" + row.active()));
        });
        if (row.department() != null) {
            facets.add(new Facet(DEPARTMENT, row.department()));
        }
        return facets;
    }
}
