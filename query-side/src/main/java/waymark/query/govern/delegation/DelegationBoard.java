package waymark.query.govern.delegation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.PersonEvent.DelegationEnded;
import waymark.api.govern.organisation.PersonEvent.WorkDelegated;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** Who stands in for whom; which days it holds is asked when it is read. */
final class DelegationBoard implements Projection<DelegationRow> {

    static final String PERSON = "person";
    static final String OWNER = "owner";
    static final Facet OPEN = new Facet("open", "yes");

    @Override
    public String name() {
        return "delegation";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<DelegationRow> rowType() {
        return DelegationRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return switch (event) {
            case WorkDelegated told -> Set.of(key(told.person(), told.owner()));
            case DelegationEnded told -> Set.of(key(told.person(), told.owner()));
            case Event _ -> Set.of();
        };
    }

    private static String key(PersonId person, PersonId owner) {
        return person.value() + " " + owner.value();
    }

    @Override
    public DelegationRow evolve(
            @Nullable DelegationRow before, String key, Recorded recorded) {
        return recorded.event() instanceof WorkDelegated told
                ? new DelegationRow(told, false)
                : new DelegationRow(Objects.requireNonNull(before, key).work(), true);
    }

    @Override
    public List<Facet> facets(DelegationRow row) {
        return row.ended()
                ? List.of()
                : List.of(OPEN, new Facet(PERSON, row.work().person().value()),
                        new Facet(OWNER, row.work().owner().value()));
    }
}
