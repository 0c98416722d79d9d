package waymark.query.kernel.testing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Opens;
import waymark.log.Meta;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** Records events one after another, an hour apart, and folds them into rows. */
public final class Tape<R> {

    private final Projection<R> projection;
    private final Map<String, R> rows = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();
    private Instant now = Instant.parse("2026-06-01T09:00:00Z");
    private String actor = Actor.SYSTEM.person();
    private long position;

    public Tape(Projection<R> projection) {
        this.projection = projection;
    }

    /** From here on this person acts. */
    public Tape<R> by(String person) {
        actor = person;
        return this;
    }

    /** From here on it is this moment. */
    public Tape<R> at(Instant moment) {
        now = moment;
        return this;
    }

    /** These things happen. */
    public Tape<R> told(Event... events) {
        for (Event event : events) {
            Recorded recorded = recorded(event);
            for (String key : projection.rowsOf(event)) {
                rows.put(key, projection.evolve(rows.get(key), key, recorded));
            }
        }
        return this;
    }

    /** The row with this key, which must be there. */
    public R row(String key) {
        return Objects.requireNonNull(rows.get(key), "no row " + key);
    }

    private Recorded recorded(Event event) {
        position++;
        now = now.plusSeconds(3_600);
        long version = versions.merge(event.stream(), 0L, (old, _) -> old + 1);
        Meta meta = new Meta(new Actor(actor, Set.of(), null), null, "test", "test", Map.of());
        return new Recorded(position, event.stream(), version, new UUID(0, position), now,
                reference(event), event, meta);
    }

    private @Nullable String reference(Event event) {
        Opens opens = event.getClass().getAnnotation(Opens.class);
        return opens == null ? null : opens.value() + "-" + position;
    }
}
