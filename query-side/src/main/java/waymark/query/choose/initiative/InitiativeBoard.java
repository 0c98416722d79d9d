package waymark.query.choose.initiative;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.InitiativeEvent;
import waymark.api.kernel.Event;
import waymark.log.Recorded;
import waymark.query.choose.initiative.progress.OtherEvents;
import waymark.query.kernel.Projection;

/** Every initiative, how far it has come, who carries it, and what it costs and brings. */
final class InitiativeBoard implements Projection<InitiativeRow> {

    static final String STAGE = "stage";
    static final String OWNER = "owner";
    static final String OWNER_STAGE = "owner-stage";
    static final String OBJECTIVE = "objective";
    /** Those still to be chosen. */
    static final Facet CHOOSABLE = new Facet("choosable", "yes");
    /** Those that asked for the quick track. */
    static final Facet QUICK = new Facet("quick-track", "asked");
    /** Of them those that still wait for a click. */
    static final Facet UNCLICKED = new Facet("quick-track", "waits");
    /** Those that were taken over from a register. */
    static final Facet INHERITED = new Facet("inherited", "yes");

    @Override
    public String name() {
        return "initiative";
    }

    @Override
    public int version() {
        return 5;
    }

    @Override
    public Class<InitiativeRow> rowType() {
        return InitiativeRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof InitiativeEvent told
                ? Set.of(told.stream())
                : OtherEvents.initiativeOf(event).map(id -> Set.of(id.value())).orElse(Set.of());
    }

    @Override
    public InitiativeRow evolve(@Nullable InitiativeRow before, String key, Recorded recorded) {
        if (recorded.event() instanceof InitiativeEvent told) {
            InitiativeRow row = before == null ? InitiativeRow.begin(recorded) : before;
            return OwnEvents.told(row.changed(recorded), told, recorded);
        }
        InitiativeRow row = Objects.requireNonNull(before, key).changed(recorded);
        return row.moved(progress -> OtherEvents.told(progress, recorded.event()));
    }

    @Override
    public List<Facet> facets(InitiativeRow row) {
        String stage = row.progress().stage().name();
        List<Facet> facets = new ArrayList<>(List.of(new Facet(STAGE, stage)));
        String owner = row.carried().owner();
        if (owner != null) {
            facets.add(new Facet(OWNER, owner));
            facets.add(new Facet(OWNER_STAGE, owner + "/" + stage));
        }
        if (row.said().objective() != null) {
            facets.add(new Facet(OBJECTIVE, row.said().objective()));
        }
        if (row.track() != null) {
            facets.add(QUICK);
        }
        if (row.inherited() != null) {
            facets.add(INHERITED);
        }
        facets.addAll(waiting(row));
        return facets;
    }

    private static List<Facet> waiting(InitiativeRow row) {
        return switch (row.progress().stage()) {
            case PROPOSED, SCORED, DEFERRED -> row.track() != null && !row.track().approved()
                    ? List.of(CHOOSABLE, UNCLICKED)
                    : List.of(CHOOSABLE);
            case APPROVED, DELIVERING, DELIVERED, REALISED, REJECTED, STOPPED -> List.of();
        };
    }
}
