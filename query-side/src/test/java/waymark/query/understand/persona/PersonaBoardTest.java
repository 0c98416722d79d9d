package waymark.query.understand.persona;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.understand.persona.EmpathyMap;
import waymark.api.understand.persona.PersonaEvent.EmpathyMapped;
import waymark.api.understand.persona.PersonaEvent.PersonaDescribed;
import waymark.api.understand.persona.PersonaEvent.PersonaRetired;
import waymark.api.understand.persona.PersonaEvent.ProfileReworked;
import waymark.api.understand.persona.PersonaEvent.PropositionStated;
import waymark.api.understand.persona.PersonaEvent.SegmentStated;
import waymark.api.understand.persona.PersonaId;
import waymark.api.understand.persona.PersonaQuery.Stage;
import waymark.api.understand.persona.Profile;
import waymark.api.understand.persona.SegmentRule;
import waymark.api.understand.persona.ValueProposition;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.testing.Tape;

class PersonaBoardTest {

    private static final PersonaId PERSONA = PersonaId.next();
    private static final Profile FIRST = new Profile("Movers", "They move.", null, List.of());
    private static final Profile BETTER = new Profile("A family that moves", "They move once a"
            + " year.", "When do you come?", List.of("To be online"));
    private static final SegmentRule RULE = new SegmentRule(List.of(
            new SegmentRule.Condition("household", List.of("family"))));
    private static final EmpathyMap MAP = new EmpathyMap(List.of(), List.of(), List.of(),
            List.of("Left alone"), List.of(), List.of());
    private static final ValueProposition OFFER = new ValueProposition(List.of("Two hours"),
            List.of(), List.of());

    private final Tape<PersonaRow> tape = new Tape<>(new PersonaBoard())
            .at(Instant.parse("2026-06-01T08:00:00Z"));

    @Test
    void each_part_is_as_it_was_said_last_and_a_retired_one_keeps_them_all() {
        tape.told(new PersonaDescribed(PERSONA, FIRST, SegmentRule.NONE, EmpathyMap.EMPTY,
                ValueProposition.EMPTY)).told(new ProfileReworked(PERSONA, BETTER))
                .told(new SegmentStated(PERSONA, RULE)).told(new EmpathyMapped(PERSONA, MAP))
                .told(new PropositionStated(PERSONA, OFFER))
                .told(new PersonaRetired(PERSONA, "Nobody is like that"));
        PersonaRow row = tape.row(PERSONA.value());
        assertThat(row).extracting(PersonaRow::reference, PersonaRow::version,
                PersonaRow::stage, PersonaRow::profile, PersonaRow::segment, PersonaRow::empathy,
                PersonaRow::proposition, PersonaRow::judgement)
                .containsExactly("PER-1", 5L, Stage.RETIRED, BETTER, RULE, MAP, OFFER,
                        "Nobody is like that");
        assertThat(new PersonaBoard().facets(row)).containsExactly(new Facet("stage", "RETIRED"));
        assertThat(row.describedAt()).isBefore(row.changedAt());
    }
}
