package waymark.command.choose.council;

import static waymark.api.choose.council.CouncilRefusal.NOT_OF_THE_COUNCIL;
import static waymark.api.choose.council.CouncilRefusal.NOT_THE_CHAIR;
import static waymark.command.choose.council.Members.ADA;
import static waymark.command.choose.council.Members.BEN;
import static waymark.command.choose.council.Members.EVE;
import static waymark.command.choose.council.Members.member;
import static waymark.command.choose.council.Members.registered;

import org.junit.jupiter.api.Test;
import waymark.api.choose.council.CouncilCommand;
import waymark.api.choose.council.CouncilCommand.FoundCouncil;
import waymark.api.choose.council.CouncilCommand.GiveSeat;
import waymark.api.choose.council.CouncilCommand.TakeSeatBack;
import waymark.api.choose.council.CouncilEvent;
import waymark.api.choose.council.CouncilEvent.SeatGiven;
import waymark.api.choose.council.CouncilEvent.SeatTakenBack;
import waymark.api.choose.council.Seat;
import waymark.api.kernel.Role;
import waymark.command.kernel.testing.Story;

class CouncilTest {

    private final Story<Seats, CouncilCommand, CouncilEvent> story = Story.of(new CouncilDecider())
            .knowing(ADA.value(), member(ADA)).knowing(BEN.value(), member(BEN))
            .knowing(EVE.value(), registered(EVE, Role.EMPLOYEE))
            .by(EVE.value(), Role.ADMIN);

    @Test
    void an_administrator_or_the_chair_gives_seats() {
        story.when(new FoundCouncil(ADA, Seat.CHAIR)).then(new SeatGiven(ADA, Seat.CHAIR));
        var led = story.given(new SeatGiven(ADA, Seat.CHAIR));
        led.by(ADA.value(), Role.COUNCIL).when(new GiveSeat(BEN, Seat.MEMBER))
                .then(new SeatGiven(BEN, Seat.MEMBER));
        led.by(BEN.value(), Role.COUNCIL).when(new GiveSeat(BEN, Seat.CHAIR))
                .thenRefused(NOT_THE_CHAIR);
    }

    @Test
    void the_chair_passes_on_and_a_seat_given_twice_is_one() {
        var led = story.given(new SeatGiven(ADA, Seat.CHAIR));
        led.when(new GiveSeat(BEN, Seat.CHAIR)).then(
                new SeatTakenBack(ADA, Seat.CHAIR, "passed on"), new SeatGiven(BEN, Seat.CHAIR));
        led.when(new GiveSeat(ADA, Seat.CHAIR)).thenNothing();
        led.when(new TakeSeatBack(BEN, Seat.CHAIR, null)).thenNothing();
    }

    @Test
    void a_seat_is_held_by_somebody_of_the_council() {
        story.when(new GiveSeat(EVE, Seat.MEMBER)).thenRefused(NOT_OF_THE_COUNCIL);
    }
}
