package waymark.trial;

import static org.awaitility.Awaitility.await;

import java.time.Duration;

/** Lets a fault last: the one place where a trial waits for time itself and not for a sign. */
public final class Lasting {

    private static final Duration LATE = Duration.ofMinutes(1);

    /** Comes back when so much time went by. */
    public static void pass(Duration time) {
        await().pollDelay(time).atMost(time.plus(LATE)).until(() -> true);
    }

    private Lasting() {}
}
