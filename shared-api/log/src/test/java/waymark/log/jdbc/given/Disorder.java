package waymark.log.jdbc.given;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import waymark.log.Recorded;

/** Spoils the last event of a history in one way each, to see whether it is noticed. */
public final class Disorder {

    public static List<Recorded> doubled(List<Recorded> history) {
        return spoilt(history, history.getFirst().eventId(), history.getLast().recordedAt(), 0);
    }

    public static List<Recorded> earlier(List<Recorded> history) {
        return spoilt(history, history.getLast().eventId(), Instant.EPOCH, 0);
    }

    public static List<Recorded> ofLaterVersion(List<Recorded> history) {
        return spoilt(history, history.getLast().eventId(), history.getLast().recordedAt(), 1);
    }

    private static List<Recorded> spoilt(
            List<Recorded> history, UUID id, Instant recordedAt, int versions) {
        Recorded last = history.getLast();
        history.set(history.size() - 1, new Recorded(last.position(), last.stream(),
                last.version() + versions, id, recordedAt, last.reference(), last.event(),
                last.meta()));
        return history;
    }

    private Disorder() {}
}
