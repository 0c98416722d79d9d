package waymark.api.choose.council;

import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked of the council itself. */
public sealed interface CouncilCommand extends Command {

    @Override
    default String stream() {
        return CouncilId.THE.value();
    }

    /** Gives the very first seat, with which there is a council. */
    @WhoMay({Role.ADMIN, Role.COUNCIL})
    record FoundCouncil(PersonId person, Seat seat) implements CouncilCommand, Creation {

        public FoundCouncil {
            Require.present("person", person);
            Require.present("seat", seat);
        }
    }

    /** Gives a seat; chair and secretary pass from whoever holds them. */
    @WhoMay({Role.ADMIN, Role.COUNCIL})
    record GiveSeat(PersonId person, Seat seat) implements CouncilCommand, Addition {

        public GiveSeat {
            Require.present("person", person);
            Require.present("seat", seat);
        }
    }

    /** Takes a seat back. */
    @WhoMay({Role.ADMIN, Role.COUNCIL})
    record TakeSeatBack(PersonId person, Seat seat, @Nullable String reason)
            implements
                CouncilCommand,
                Addition {

        public TakeSeatBack {
            Require.present("person", person);
            Require.present("seat", seat);
            reason = Require.optionalText("reason", reason, 500);
        }
    }
}
