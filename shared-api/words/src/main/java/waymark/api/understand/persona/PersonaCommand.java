package waymark.api.understand.persona;

import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked of a persona. */
public sealed interface PersonaCommand extends Command {

    /** The persona. */
    PersonaId persona();

    @Override
    default String stream() {
        return persona().value();
    }

    /** Writes down a kind of customer, with as much as is known of it. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record DescribePersona(PersonaId persona, Profile profile, SegmentRule segment,
            EmpathyMap empathy, ValueProposition proposition)
            implements
                PersonaCommand,
                Creation {

        public DescribePersona {
            Require.present("profile", profile);
            Require.present("segment", segment);
            Require.present("empathy", empathy);
            Require.present("proposition", proposition);
        }
    }

    /** Says better who it is. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record ReworkProfile(PersonaId persona, Profile profile) implements PersonaCommand, Change {

        public ReworkProfile {
            Require.present("profile", profile);
        }
    }

    /** States by which rule its answers are told from others'. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record StateSegment(PersonaId persona, SegmentRule segment)
            implements
                PersonaCommand,
                Change {

        public StateSegment {
            Require.present("segment", segment);
        }
    }

    /** Draws its empathy map anew. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record DrawEmpathyMap(PersonaId persona, EmpathyMap empathy)
            implements
                PersonaCommand,
                Change {

        public DrawEmpathyMap {
            Require.present("empathy", empathy);
        }
    }

    /** States what is offered to it. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record StateProposition(PersonaId persona, ValueProposition proposition)
            implements
                PersonaCommand,
                Change {

        public StateProposition {
            Require.present("proposition", proposition);
        }
    }

    /** Takes it out of use; what was drawn for it stays. */
    @WhoMay(Role.ANALYST)
    record RetirePersona(PersonaId persona, String reason) implements PersonaCommand, Change {

        public RetirePersona {
            reason = Require.text("reason", reason, 1_000);
        }
    }
}
