package waymark.query.choose.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.choose.council.CouncilEvent.SeatGiven;
import waymark.api.choose.council.CouncilEvent.SeatTakenBack;
import waymark.api.choose.council.CouncilEvent.VoteLent;
import waymark.api.choose.council.CouncilEvent.VoteTakenBack;
import waymark.api.choose.council.CouncilId;
import waymark.api.choose.council.CouncilQuery.LentView;
import waymark.api.choose.council.CouncilQuery.Seated;
import waymark.api.choose.council.Seat;
import waymark.api.govern.organisation.PersonId;
import waymark.query.kernel.testing.Tape;

class CouncilBoardTest {

    private static final PersonId ADA = new PersonId("person/00000000-0000-7000-8000-00000000000a");
    private static final PersonId BEN = new PersonId("person/00000000-0000-7000-8000-00000000000b");

    @Test
    void members_stand_with_their_seats_and_leave_with_the_last() {
        CouncilRow row = new Tape<>(new CouncilBoard()).told(new SeatGiven(ADA, Seat.SPONSOR),
                new SeatGiven(BEN, Seat.CHAIR), new SeatGiven(ADA, Seat.CHAIR),
                new SeatTakenBack(BEN, Seat.CHAIR, "passed on")).row(CouncilId.THE.value());
        assertThat(row.members()).containsExactly(
                new Seated(ADA.value(), List.of(Seat.CHAIR, Seat.SPONSOR)));
        assertThat(row.version()).isEqualTo(3);
    }

    @Test
    void ORG_3_the_last_loan_of_a_member_stands_until_it_is_taken_back() {
        LocalDate day = LocalDate.of(2026, 6, 1);
        VoteLent first = new VoteLent(ADA, BEN, day, day.plusDays(3), null);
        VoteLent second = new VoteLent(ADA, BEN, day, day.plusDays(9), "Longer");
        var lent = new Tape<>(new CouncilBoard()).told(
                new SeatGiven(ADA, Seat.MEMBER), first, second);
        assertThat(lent.row(CouncilId.THE.value()).loans()).containsExactly(
                new LentView(ADA.value(), BEN.value(), day, day.plusDays(9), "Longer"));
        assertThat(lent.told(new VoteTakenBack(ADA)).row(CouncilId.THE.value()).loans())
                .isEmpty();
    }
}
