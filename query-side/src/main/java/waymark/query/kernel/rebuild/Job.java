package waymark.query.kernel.rebuild;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That the rows of a follower are made anew, and how far that is.
 *
 * @param version of the folds that they are made by
 * @param position up to which they are made
 * @param head of the log when that was noted
 * @param rate how many events a second
 * @param differences how many rows were not what they had been
 * @param failure the kind of failure that it stopped at for a while, if it did
 */
public record Job(long id, String follower, int version, Reason reason, State state,
        long position, long head, long rate, long differences, Instant askedAt,
        @Nullable Instant begunAt, @Nullable Instant doneAt, @Nullable String failure) {

    /** Why. */
    public enum Reason {
        /** There were no rows yet. */
        NEW,
        /** The folds are others. */
        CHANGED,
        /** An administrator wished it. */
        ASKED
    }

    /** Where it stands. */
    public enum State {
        /** Others come first. */
        WAITING,
        /** Some node is at it. */
        BUILDING,
        /** The new rows are the live ones. */
        DONE,
        /** It was called off, for another release wants other rows. */
        CANCELLED
    }

    /** How long it will take yet, as far as can be said. */
    public @Nullable Duration left() {
        return state == State.BUILDING && rate > 0
                ? Duration.ofSeconds(Math.max(0, head - position) / rate)
                : null;
    }
}
