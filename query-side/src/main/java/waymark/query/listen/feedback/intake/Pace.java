package waymark.query.listen.feedback.intake;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.intake.Tally;

/**
 * How far a run came and how fast it goes.
 *
 * @param tally of its rows so far
 * @param bytes how large the file is
 * @param taken how many bytes of it were taken, about; 0 where that cannot be told
 * @param began when the run began, if it did
 * @param noted when this was noted
 */
record Pace(Tally tally, long bytes, long taken, @Nullable Instant began,
        @Nullable Instant noted) {

    private static final long PERCENT = 100;

    /** How much of the file was worked through, from 0 to 100. */
    long percent() {
        return bytes == 0 ? 0 : Math.min(PERCENT, taken * PERCENT / bytes);
    }

    /** Rows a second since the run began; none before the first second. */
    @Nullable
    Long rowsPerSecond() {
        long millis = millis();
        return millis < 1_000 ? null : tally.rowsRead() * 1_000 / millis;
    }

    /** Seconds until it ends if it goes on like this; none where that cannot be told. */
    @Nullable
    Long secondsLeft() {
        long millis = millis();
        return millis < 1_000 || taken == 0
                ? null
                : Math.max(0, (bytes - taken) * millis / taken / 1_000);
    }

    private long millis() {
        return began == null || noted == null ? 0 : Duration.between(began, noted).toMillis();
    }
}
