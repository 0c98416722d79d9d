package waymark.query.understand.persona;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.understand.persona.EmpathyMap;
import waymark.api.understand.persona.PersonaQuery.PersonaView;
import waymark.api.understand.persona.PersonaQuery.Stage;
import waymark.api.understand.persona.Profile;
import waymark.api.understand.persona.SegmentRule;
import waymark.api.understand.persona.ValueProposition;
import waymark.log.Recorded;

/** What is kept of a persona to be read; see {@link PersonaView} for what the words mean. */
record PersonaRow(
        String id,
        String reference,
        long version,
        Stage stage,
        Profile profile,
        SegmentRule segment,
        EmpathyMap empathy,
        ValueProposition proposition,
        String describedBy,
        Instant describedAt,
        Instant changedAt,
        @Nullable String judgement) {

    static PersonaRow begin(Recorded recorded, Profile profile) {
        return new PersonaRow(recorded.stream(),
                Objects.requireNonNull(recorded.reference(), "numbered by the log"),
                recorded.version(), Stage.IN_USE, profile, SegmentRule.NONE, EmpathyMap.EMPTY,
                ValueProposition.EMPTY, recorded.meta().actor().person(), recorded.recordedAt(),
                recorded.recordedAt(), null);
    }

    PersonaRow changed(Recorded recorded) {
        return new PersonaRow(id, reference, recorded.version(), stage, profile, segment, empathy,
                proposition, describedBy, describedAt, recorded.recordedAt(), judgement);
    }

    PersonaRow being(Profile now) {
        return new PersonaRow(id, reference, version, stage, now, segment, empathy, proposition,
                describedBy, describedAt, changedAt, judgement);
    }

    PersonaRow told(SegmentRule rule) {
        return new PersonaRow(id, reference, version, stage, profile, rule, empathy, proposition,
                describedBy, describedAt, changedAt, judgement);
    }

    PersonaRow drawn(EmpathyMap map) {
        return new PersonaRow(id, reference, version, stage, profile, segment, map, proposition,
                describedBy, describedAt, changedAt, judgement);
    }

    PersonaRow offered(ValueProposition now) {
        return new PersonaRow(id, reference, version, stage, profile, segment, empathy, now,
                describedBy, describedAt, changedAt, judgement);
    }

    PersonaRow retired(String reason) {
        return new PersonaRow(id, reference, version, Stage.RETIRED, profile, segment, empathy,
                proposition, describedBy, describedAt, changedAt, reason);
    }

    PersonaView view() {
        return new PersonaView(id, reference, version, stage, profile, segment, empathy,
                proposition, describedBy, describedAt, changedAt, judgement);
    }
}
