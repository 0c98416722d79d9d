package waymark.command.choose.council;

import static waymark.api.choose.council.CouncilRefusal.NOT_OF_THE_COUNCIL;
import static waymark.api.choose.council.CouncilRefusal.NOT_THE_CHAIR;

import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.api.choose.council.CouncilCommand;
import waymark.api.choose.council.CouncilCommand.FoundCouncil;
import waymark.api.choose.council.CouncilCommand.GiveSeat;
import waymark.api.choose.council.CouncilCommand.TakeSeatBack;
import waymark.api.choose.council.CouncilEvent;
import waymark.api.choose.council.CouncilEvent.SeatGiven;
import waymark.api.choose.council.CouncilEvent.SeatTakenBack;
import waymark.api.choose.council.Seat;
import waymark.api.govern.organisation.PersonEvent.PersonRegistered;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Role;
import waymark.command.kernel.testing.Story;

class CouncilTest {

    private static final PersonId ADA = new PersonId("person/00000000-0000-7000-8000-0000000000d1");
    private static final PersonId BEN = new PersonId("person/00000000-0000-7000-8000-0000000000d2");
    private static final PersonId EVE = new PersonId("person/00000000-0000-7000-8000-0000000000d3");

    private final Story<Seats, CouncilCommand, CouncilEvent> story = Story.of(new CouncilDecider())
            .knowing(ADA.value(), of(ADA, Role.COUNCIL)).knowing(BEN.value(), of(BEN, Role.COUNCIL))
            .knowing(EVE.value(), of(EVE, Role.EMPLOYEE))
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

    private static PersonRegistered of(PersonId person, Role role) {
        return new PersonRegistered(person, "Somebody", "some@example.org", null, Set.of(role));
    }
}
