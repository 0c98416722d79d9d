package waymark.query.understand.persona;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.understand.persona.PersonaEvent;
import waymark.api.understand.persona.PersonaEvent.EmpathyMapped;
import waymark.api.understand.persona.PersonaEvent.PersonaDescribed;
import waymark.api.understand.persona.PersonaEvent.PersonaRetired;
import waymark.api.understand.persona.PersonaEvent.ProfileReworked;
import waymark.api.understand.persona.PersonaEvent.PropositionStated;
import waymark.api.understand.persona.PersonaEvent.SegmentStated;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** Every persona as it stands. */
final class PersonaBoard implements Projection<PersonaRow> {

    @Override
    public String name() {
        return "persona";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<PersonaRow> rowType() {
        return PersonaRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof PersonaEvent told ? Set.of(told.stream()) : Set.of();
    }

    @Override
    public PersonaRow evolve(@Nullable PersonaRow before, String key, Recorded recorded) {
        if (recorded.event() instanceof PersonaDescribed told) {
            return PersonaRow.begin(recorded, told.profile()).told(told.segment())
                    .drawn(told.empathy()).offered(told.proposition());
        }
        PersonaRow row = Objects.requireNonNull(before, "described first").changed(recorded);
        return switch ((PersonaEvent) recorded.event()) {
            case PersonaDescribed _ -> row;
            case ProfileReworked told -> row.being(told.profile());
            case SegmentStated told -> row.told(told.segment());
            case EmpathyMapped told -> row.drawn(told.empathy());
            case PropositionStated told -> row.offered(told.proposition());
            case PersonaRetired told -> row.retired(told.reason());
        };
    }

    @Override
    public List<Facet> facets(PersonaRow row) {
        return List.of(new Facet("stage", row.stage().name()));
    }
}
