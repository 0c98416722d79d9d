package waymark.command.understand.persona;

import static waymark.api.understand.persona.PersonaRefusal.RETIRED;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

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
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Decides what a persona may become. */
final class PersonaDecider implements Decider<PersonaDecider.Use, PersonaCommand, PersonaEvent> {

    /** Whether a persona is in use; nothing else of it matters to what may happen next. */
    enum Use {
        ABSENT, IN_USE, RETIRED
    }

    @Override
    public Use initial() {
        return Use.ABSENT;
    }

    @Override
    public Use evolve(Use use, PersonaEvent event) {
        return switch (event) {
            case PersonaDescribed _ -> Use.IN_USE;
            case PersonaRetired _ -> Use.RETIRED;
            case ProfileReworked _,SegmentStated _,EmpathyMapped _,PropositionStated _ -> use;
        };
    }

    @Override
    public Decision<PersonaEvent> decide(Use use, PersonaCommand command, Known known) {
        if (use == Use.RETIRED) {
            return command instanceof RetirePersona ? nothingToDo() : refuse(RETIRED);
        }
        return accept(switch (command) {
            case DescribePersona wish -> new PersonaDescribed(wish.persona(), wish.profile(),
                    wish.segment(), wish.empathy(), wish.proposition());
            case ReworkProfile wish -> new ProfileReworked(wish.persona(), wish.profile());
            case StateSegment wish -> new SegmentStated(wish.persona(), wish.segment());
            case DrawEmpathyMap wish -> new EmpathyMapped(wish.persona(), wish.empathy());
            case StateProposition wish ->
                new PropositionStated(wish.persona(), wish.proposition());
            case RetirePersona wish -> new PersonaRetired(wish.persona(), wish.reason());
        });
    }
}
