package waymark.query.audit.history;

import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.kernel.mark.Named;
import waymark.log.EventLog;
import waymark.log.Recorded;
import waymark.query.kernel.AsOf;

/** Reads the history of one stream from the log, as far as it was known then. */
@Component
public class Histories {

    /** More than any stream is meant to hold; what is longer shows its beginning. */
    private static final int LONGEST = 2_000;

    private final EventLog log;

    Histories(EventLog log) {
        this.log = log;
    }

    /** The events of a stream up to a position, oldest first. */
    public List<Recorded> of(String stream, AsOf asOf) {
        return log.stream(stream, 0, LONGEST).stream()
                .filter(recorded -> recorded.position() <= asOf.position())
                .toList();
    }

    /** The name of what happened in words: {@code insight.evidence-added} is "evidence added". */
    public static String words(Recorded recorded) {
        String name = name(recorded);
        String said = name.substring(name.indexOf('.') + 1).replace('-', ' ');
        return Character.toUpperCase(said.charAt(0)) + said.substring(1);
    }

    /** The stored name of what happened. */
    static String name(Recorded recorded) {
        Named named = recorded.event().getClass().getAnnotation(Named.class);
        return named == null ? recorded.event().getClass().getSimpleName() : named.value();
    }
}
