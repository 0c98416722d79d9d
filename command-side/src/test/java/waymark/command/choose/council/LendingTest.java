package waymark.command.choose.council;

import static waymark.api.choose.council.CouncilRefusal.LENT_TOO_LATE;
import static waymark.api.choose.council.CouncilRefusal.NOT_OF_THE_COUNCIL;
import static waymark.api.choose.council.CouncilRefusal.NOT_YOUR_VOTE;
import static waymark.api.choose.council.CouncilRefusal.NO_STAND_IN;
import static waymark.api.choose.council.CouncilRefusal.STANDS_IN_ALREADY;
import static waymark.command.choose.council.Members.ADA;
import static waymark.command.choose.council.Members.BEN;
import static waymark.command.choose.council.Members.EVE;
import static waymark.command.choose.council.Members.member;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import waymark.api.choose.council.CouncilCommand;
import waymark.api.choose.council.CouncilCommand.LendVote;
import waymark.api.choose.council.CouncilCommand.TakeVoteBack;
import waymark.api.choose.council.CouncilEvent;
import waymark.api.choose.council.CouncilEvent.SeatGiven;
import waymark.api.choose.council.CouncilEvent.VoteLent;
import waymark.api.choose.council.CouncilEvent.VoteTakenBack;
import waymark.api.choose.council.Seat;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Role;
import waymark.command.kernel.testing.Story;

class LendingTest {

    private static final PersonId OUT = new PersonId("person/00000000-0000-7000-8000-0000000000d4");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final VoteLent LENT = new VoteLent(ADA, BEN, TODAY, TODAY.plusDays(9), "Away");

    private final Story<Seats, CouncilCommand, CouncilEvent> story = Story.of(new CouncilDecider())
            .knowing(ADA.value(), member(ADA)).knowing(BEN.value(), member(BEN))
            .knowing(EVE.value(), member(EVE)).knowing(OUT.value(), member(OUT))
            .given(new SeatGiven(ADA, Seat.MEMBER), new SeatGiven(BEN, Seat.MEMBER),
                    new SeatGiven(EVE, Seat.MEMBER))
            .by(ADA.value(), Role.COUNCIL);

    @Test
    void ORG_3_a_member_lends_the_own_vote_to_another_for_some_days() {
        story.when(lending(ADA, BEN, TODAY)).then(LENT);
        story.given(LENT).when(lending(ADA, BEN, TODAY)).thenNothing();
        story.when(lending(BEN, EVE, TODAY)).thenRefused(NOT_YOUR_VOTE);
        story.when(lending(OUT, EVE, TODAY)).thenRefused(NOT_OF_THE_COUNCIL);
        story.when(lending(ADA, ADA, TODAY)).thenRefused(NO_STAND_IN);
        story.when(lending(ADA, OUT, TODAY)).thenRefused(NO_STAND_IN);
        story.when(lending(ADA, BEN, TODAY.minusDays(30))).thenRefused(LENT_TOO_LATE);
    }

    @Test
    void ORG_3_nobody_stands_in_for_two_on_one_day() {
        var lent = story.given(LENT).by(EVE.value(), Role.COUNCIL);
        lent.when(lending(EVE, BEN, TODAY.plusDays(9))).thenRefused(STANDS_IN_ALREADY);
        lent.when(lending(EVE, BEN, TODAY.plusDays(10))).thenOne(VoteLent.class);
        lent.when(lending(EVE, ADA, TODAY)).thenOne(VoteLent.class);
    }

    @Test
    void ORG_3_it_is_taken_back_or_ends_by_itself() {
        var lent = story.given(LENT);
        lent.when(new TakeVoteBack(ADA)).then(new VoteTakenBack(ADA));
        lent.by(BEN.value(), Role.COUNCIL).when(new TakeVoteBack(ADA)).thenRefused(NOT_YOUR_VOTE);
        lent.on(TODAY.plusDays(10)).when(new TakeVoteBack(ADA)).thenNothing();
        story.when(new TakeVoteBack(ADA)).thenNothing();
    }

    private static LendVote lending(PersonId person, PersonId standIn, LocalDate from) {
        return new LendVote(person, standIn, from, from.plusDays(9), "Away");
    }
}
