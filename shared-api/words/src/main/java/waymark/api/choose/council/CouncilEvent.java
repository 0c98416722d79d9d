package waymark.api.choose.council;

import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;

/** Everything that can have happened to the council's seats. */
public sealed interface CouncilEvent extends Event {

    /** Whom it concerns. */
    PersonId person();

    /** Which seat. */
    Seat seat();

    @Override
    default String stream() {
        return CouncilId.THE.value();
    }

    /** A seat was given; a person may hold several. */
    @Named("council.seat-given")
    record SeatGiven(PersonId person, Seat seat) implements CouncilEvent {}

    /** A seat was taken back, or passed on. */
    @Named("council.seat-taken-back")
    record SeatTakenBack(PersonId person, Seat seat, @Nullable @NotPersonal String reason)
            implements
                CouncilEvent {}
}
