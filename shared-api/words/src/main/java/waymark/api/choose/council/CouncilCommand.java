package waymark.api.choose.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.kernel.refusal.Unacceptable;

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

    /**
     * Lends the own vote to another member for some days (ORG-3).
     *
     * @param person whose vote it is
     * @param standIn who votes in that place
     * @param from the first day of it
     * @param until the last day of it, at most a year after the first
     */
    @WhoMay(Role.COUNCIL)
    record LendVote(PersonId person, PersonId standIn, LocalDate from, LocalDate until,
            @Nullable String reason) implements CouncilCommand, Addition {

        public LendVote {
            Require.present("person", person);
            Require.present("standIn", standIn);
            Require.present("from", from);
            Require.present("until", until);
            if (until.isBefore(from) || until.isAfter(from.plusYears(1))) {
                throw new Unacceptable("until", "A vote is lent from a day up to a later one.",
                        "a day from the first on, at most a year after it");
            }
            reason = Require.optionalText("reason", reason, 500);
        }
    }

    /** Takes the own vote back before its day. */
    @WhoMay(Role.COUNCIL)
    record TakeVoteBack(PersonId person) implements CouncilCommand, Addition {

        public TakeVoteBack {
            Require.present("person", person);
        }
    }
}
