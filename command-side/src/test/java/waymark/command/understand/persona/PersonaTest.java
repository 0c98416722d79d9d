package waymark.command.understand.persona;

import static waymark.api.understand.persona.PersonaRefusal.RETIRED;

import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.understand.persona.EmpathyMap;
import waymark.api.understand.persona.PersonaCommand;
import waymark.api.understand.persona.PersonaCommand.DescribePersona;
import waymark.api.understand.persona.PersonaCommand.DrawEmpathyMap;
import waymark.api.understand.persona.PersonaCommand.RetirePersona;
import waymark.api.understand.persona.PersonaCommand.ReworkProfile;
import waymark.api.understand.persona.PersonaCommand.StateProposition;
import waymark.api.understand.persona.PersonaCommand.StateSegment;
import waymark.api.understand.persona.PersonaEvent;
import waymark.api.understand.persona.PersonaEvent.EmpathyMapped;
import waymark.api.understand.persona.PersonaEvent.PersonaDescribed;
import waymark.api.understand.persona.PersonaEvent.PersonaRetired;
import waymark.api.understand.persona.PersonaEvent.ProfileReworked;
import waymark.api.understand.persona.PersonaEvent.PropositionStated;
import waymark.api.understand.persona.PersonaEvent.SegmentStated;
import waymark.api.understand.persona.PersonaId;
import waymark.api.understand.persona.Profile;
import waymark.api.understand.persona.SegmentRule;
import waymark.api.understand.persona.ValueProposition;
import waymark.command.kernel.testing.Story;

class PersonaTest {

    private static final PersonaId PERSONA = PersonaId.next();
    private static final Profile PROFILE = new Profile("A family that moves",
            "They move once a year.", null, List.of("To be online on the first day"));
    private static final SegmentRule RULE = new SegmentRule(List.of(
            new SegmentRule.Condition("household", List.of("family"))));
    private static final EmpathyMap MAP = new EmpathyMap(List.of("When do you come?"), List.of(),
            List.of(), List.of(), List.of("A day off work"), List.of());
    private static final ValueProposition OFFER = new ValueProposition(List.of("A window of 2 h"),
            List.of(), List.of());
    private static final PersonaDescribed DESCRIBED = new PersonaDescribed(PERSONA, PROFILE,
            SegmentRule.NONE, EmpathyMap.EMPTY, ValueProposition.EMPTY);
    private static final PersonaRetired GONE = new PersonaRetired(PERSONA, "Nobody is like that");

    private final Story<PersonaDecider.Use, PersonaCommand, PersonaEvent> story = Story
            .of(new PersonaDecider());

    @Test
    void a_persona_is_described_with_as_much_as_is_known() {
        story.when(new DescribePersona(PERSONA, PROFILE, SegmentRule.NONE, EmpathyMap.EMPTY,
                ValueProposition.EMPTY)).then(DESCRIBED);
    }

    @Test
    void each_of_its_parts_is_said_better_by_itself() {
        story.given(DESCRIBED).when(new ReworkProfile(PERSONA, PROFILE))
                .then(new ProfileReworked(PERSONA, PROFILE));
        story.given(DESCRIBED).when(new StateSegment(PERSONA, RULE))
                .then(new SegmentStated(PERSONA, RULE));
        story.given(DESCRIBED).when(new DrawEmpathyMap(PERSONA, MAP))
                .then(new EmpathyMapped(PERSONA, MAP));
        story.given(DESCRIBED).when(new StateProposition(PERSONA, OFFER))
                .then(new PropositionStated(PERSONA, OFFER));
    }

    @Test
    void a_retired_persona_is_kept_as_it_is() {
        story.given(DESCRIBED).when(new RetirePersona(PERSONA, GONE.reason())).then(GONE);
        story.given(DESCRIBED, GONE).when(new StateSegment(PERSONA, RULE)).thenRefused(RETIRED);
        story.given(DESCRIBED, GONE).when(new ReworkProfile(PERSONA, PROFILE))
                .thenRefused(RETIRED);
        story.given(DESCRIBED, GONE).when(new RetirePersona(PERSONA, "Again")).thenNothing();
    }
}
