package waymark.api.choose.council.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.council.Seat;
import waymark.api.govern.organisation.PersonId;

/**
 * One member who was present when a meeting opened.
 *
 * @param member who was present
 * @param seats the seats the member held then
 * @param standsInFor whose vote the member had been lent, if anybody's
 */
public record Attendance(PersonId member, List<Seat> seats, @Nullable PersonId standsInFor) {

    public Attendance {
        seats = List.copyOf(seats);
    }
}
