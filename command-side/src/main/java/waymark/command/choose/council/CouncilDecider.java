package waymark.command.choose.council;

import static waymark.api.choose.council.CouncilRefusal.NOT_OF_THE_COUNCIL;
import static waymark.api.choose.council.CouncilRefusal.NOT_THE_CHAIR;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import waymark.api.choose.council.CouncilCommand;
import waymark.api.choose.council.CouncilCommand.FoundCouncil;
import waymark.api.choose.council.CouncilCommand.GiveSeat;
import waymark.api.choose.council.CouncilCommand.LendVote;
import waymark.api.choose.council.CouncilCommand.TakeSeatBack;
import waymark.api.choose.council.CouncilCommand.TakeVoteBack;
import waymark.api.choose.council.CouncilEvent;
import waymark.api.choose.council.CouncilEvent.SeatGiven;
import waymark.api.choose.council.CouncilEvent.SeatTakenBack;
import waymark.api.choose.council.Seat;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Role;
import waymark.command.kernel.rule.Acting;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Decides who holds which seat, and who votes for whom. */
final class CouncilDecider implements Decider<Seats, CouncilCommand, CouncilEvent> {

    @Override
    public Seats initial() {
        return Seats.NONE;
    }

    @Override
    public Seats evolve(Seats seats, CouncilEvent event) {
        return seats.after(event);
    }

    @Override
    public Set<String> restsOn(Seats seats, CouncilCommand command, Known known) {
        return switch (command) {
            case FoundCouncil wish -> Set.of(wish.person().value());
            case GiveSeat wish -> Set.of(wish.person().value());
            case LendVote wish -> Set.of(wish.standIn().value());
            case TakeSeatBack _,TakeVoteBack _ -> Set.of();
        };
    }

    @Override
    public Decision<CouncilEvent> decide(Seats seats, CouncilCommand command, Known known) {
        return switch (command) {
            case FoundCouncil wish -> give(seats, wish.person(), wish.seat(), known);
            case GiveSeat wish -> give(seats, wish.person(), wish.seat(), known);
            case TakeSeatBack wish -> takeBack(seats, wish, known);
            case LendVote wish -> Lending.lend(seats, wish, known);
            case TakeVoteBack wish -> Lending.takeBack(seats, wish, known);
        };
    }

    private static Decision<CouncilEvent> takeBack(
            Seats seats, TakeSeatBack wish, Known known) {
        if (!maySeat(seats, known)) {
            return refuse(NOT_THE_CHAIR);
        }
        return seats.of(wish.person()).contains(wish.seat())
                ? accept(new SeatTakenBack(wish.person(), wish.seat(), wish.reason()))
                : nothingToDo();
    }

    private static boolean maySeat(Seats seats, Known known) {
        boolean begins = seats.held().isEmpty() && known.programme().isSmall();
        return known.by().isSystem() || known.by().is(Role.ADMIN) || begins
                || seats.holds(known.by().person(), Seat.CHAIR);
    }

    /** There is one chair and one secretary: the seat passes from whoever holds it. */
    private static Decision<CouncilEvent> give(
            Seats seats, PersonId person, Seat seat, Known known) {
        if (!maySeat(seats, known)) {
            return refuse(NOT_THE_CHAIR);
        }
        Acting acting = known.of(person.value(), Acting.FOLD);
        if (!acting.active() || !acting.roles().contains(Role.COUNCIL)) {
            return refuse(NOT_OF_THE_COUNCIL);
        }
        if (seats.of(person).contains(seat)) {
            return nothingToDo();
        }
        List<CouncilEvent> events = new ArrayList<>();
        if (seat == Seat.CHAIR || seat == Seat.SECRETARY) {
            seats.holder(seat)
                    .ifPresent(before -> events.add(new SeatTakenBack(before, seat, "passed on")));
        }
        events.add(new SeatGiven(person, seat));
        return accept(events);
    }
}
