package waymark.query.deliver.exception;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeProposed;
import waymark.api.choose.initiative.InitiativeEvent.SponsorNamed;
import waymark.api.kernel.Event;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** Who stands behind each initiative, so that a list of exceptions finds all of them at once. */
final class SponsorBoard implements Projection<SponsorBoard.Sponsor> {

    /** The id of the person, if anybody was named. */
    record Sponsor(@Nullable String person) {}

    @Override
    public String name() {
        return "exception-sponsor";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Sponsor> rowType() {
        return Sponsor.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof SponsorNamed
                || (event instanceof InitiativeProposed told && told.sponsor() != null)
                        ? Set.of(event.stream())
                        : Set.of();
    }

    @Override
    public Sponsor evolve(@Nullable Sponsor before, String key, Recorded recorded) {
        return switch (recorded.event()) {
            case SponsorNamed told -> new Sponsor(told.sponsor().value());
            case InitiativeProposed told -> new Sponsor(
                    told.sponsor() == null ? null : told.sponsor().value());
            default -> new Sponsor(null);
        };
    }
}
