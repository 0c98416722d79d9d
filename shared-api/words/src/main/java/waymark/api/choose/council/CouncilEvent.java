package waymark.api.choose.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;

/** Everything that can have happened to the council's seats, and to the votes that go with them. */
public sealed interface CouncilEvent extends Event {

    /** Whom it concerns. */
    PersonId person();

    @Override
    default String stream() {
        return CouncilId.THE.value();
    }

    /** It concerns a seat. */
    sealed interface OfSeat extends CouncilEvent {

        /** Which seat. */
        Seat seat();
    }

    /** A seat was given; a person may hold several. */
    @Named("council.seat-given")
    record SeatGiven(PersonId person, Seat seat) implements OfSeat {}

    /** A seat was taken back, or passed on. */
    @Named("council.seat-taken-back")
    record SeatTakenBack(PersonId person, Seat seat, @Nullable @NotPersonal String reason)
            implements
                OfSeat {}

    /**
     * A member lent the own vote to another (ORG-3). It takes the place of an earlier loan and ends
     * by itself.
     *
     * @param standIn who votes in the member's place where the member is not present
     * @param from the first day of it
     * @param until the last day of it
     */
    @Named("council.vote-lent")
    record VoteLent(
            PersonId person,
            PersonId standIn,
            LocalDate from,
            LocalDate until,
            @Nullable @NotPersonal String reason)
            implements
                CouncilEvent {}

    /** A member took the own vote back before the loan was over. */
    @Named("council.vote-taken-back")
    record VoteTakenBack(PersonId person) implements CouncilEvent {}
}
