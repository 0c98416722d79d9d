package waymark.query.govern.duty;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.log.Recorded;

/**
 * What is kept of a case or a meeting to say whom it waits for.
 *
 * @param on the day of a meeting
 * @param since since when it stands so
 */
record WaitingRow(
        String id,
        String reference,
        String title,
        @Nullable LocalDate on,
        State state,
        Instant since) {

    enum State { DRAFT, FOR_FINANCE, FOR_COUNCIL, MEETING, NOBODY }

    static WaitingRow begin(Recorded recorded, String title, State state) {
        String reference = recorded.reference();
        return new WaitingRow(recorded.stream(), reference == null ? "" : reference, title, null,
                state, recorded.recordedAt());
    }

    WaitingRow on(LocalDate day) {
        return new WaitingRow(id, reference, title, day, state, since);
    }

    WaitingRow saying(String words) {
        return new WaitingRow(id, reference, words, on, state, since);
    }

    WaitingRow at(State next, Recorded recorded) {
        return new WaitingRow(id, reference, title, on, next, recorded.recordedAt());
    }
}
