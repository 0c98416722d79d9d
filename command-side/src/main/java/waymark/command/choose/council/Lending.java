package waymark.command.choose.council;

import static waymark.api.choose.council.CouncilRefusal.LENT_TOO_LATE;
import static waymark.api.choose.council.CouncilRefusal.NOT_OF_THE_COUNCIL;
import static waymark.api.choose.council.CouncilRefusal.NOT_YOUR_VOTE;
import static waymark.api.choose.council.CouncilRefusal.NO_STAND_IN;
import static waymark.api.choose.council.CouncilRefusal.STANDS_IN_ALREADY;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import waymark.api.choose.council.CouncilCommand.LendVote;
import waymark.api.choose.council.CouncilCommand.TakeVoteBack;
import waymark.api.choose.council.CouncilEvent;
import waymark.api.choose.council.CouncilEvent.VoteLent;
import waymark.api.choose.council.CouncilEvent.VoteTakenBack;
import waymark.api.govern.organisation.PersonId;
import waymark.command.kernel.rule.Acting;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Who votes in whose place: dated, by the member alone, and one other at most (ORG-3). */
final class Lending {

    static Decision<CouncilEvent> lend(Seats seats, LendVote wish, Known known) {
        if (seats.of(wish.person()).isEmpty()) {
            return refuse(NOT_OF_THE_COUNCIL);
        }
        if (!isOwn(wish.person(), known)) {
            return refuse(NOT_YOUR_VOTE);
        }
        if (wish.until().isBefore(known.today())) {
            return refuse(LENT_TOO_LATE);
        }
        boolean member = known.of(wish.standIn().value(), Acting.FOLD).active()
                && !seats.of(wish.standIn()).isEmpty() && !wish.standIn().equals(wish.person());
        if (!member) {
            return refuse(NO_STAND_IN);
        }
        VoteLent loan = new VoteLent(
                wish.person(), wish.standIn(), wish.from(), wish.until(), wish.reason());
        if (loan.equals(seats.lent().get(wish.person()))) {
            return nothingToDo();
        }
        return seats.lent().values().stream().anyMatch(other -> collide(other, loan))
                ? refuse(STANDS_IN_ALREADY)
                : accept(loan);
    }

    static Decision<CouncilEvent> takeBack(Seats seats, TakeVoteBack wish, Known known) {
        VoteLent loan = seats.lent().get(wish.person());
        if (loan == null || loan.until().isBefore(known.today())) {
            return nothingToDo();
        }
        return isOwn(wish.person(), known)
                ? accept(new VoteTakenBack(wish.person()))
                : refuse(NOT_YOUR_VOTE);
    }

    private static boolean isOwn(PersonId person, Known known) {
        return known.by().isSystem() || known.isBy(person.value());
    }

    /** Two members lend to one on a day that both loans cover. */
    private static boolean collide(VoteLent one, VoteLent other) {
        return !one.person().equals(other.person()) && one.standIn().equals(other.standIn())
                && !one.until().isBefore(other.from()) && !other.until().isBefore(one.from());
    }

    private Lending() {}
}
