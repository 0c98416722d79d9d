package waymark.log.jdbc.append;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.kernel.NewId;
import waymark.api.kernel.mark.Opens;
import waymark.log.AppendRequest;
import waymark.log.codec.Encoded;
import waymark.log.codec.EventCodec;

/**
 * An append in its stored form. It is made by the thread that asks, so that the appender's one
 * thread only writes; ids of events are made here once, so that a second attempt carries the
 * same.
 *
 * @param key the idempotency key
 * @param stream the stream the receipt speaks of; empty when the append names none
 * @param rows the events, in order
 * @param checks the versions that must stand
 * @param claims the names to take, in a fixed order
 * @param meta who, why and on what, one for all events of the append
 */
@SuppressWarnings("ArrayRecordComponent")
public record Prepared(
        AppendRequest.Key key,
        String stream,
        List<Row> rows,
        List<Check> checks,
        List<String> claims,
        byte[] meta) {

    /** One event; {@code prefix} is set on the first event of a stream that gets a reference. */
    public record Row(
            String stream, long version, UUID id, Encoded form, @Nullable String prefix) {}

    /** A version that a stream must stand at, because it is written or because it was read. */
    public record Check(String stream, long version, boolean read) {}

    /**
     * Brings an append into its stored form.
     *
     * @throws IllegalArgumentException if an event's stream has no expected version
     */
    public static Prepared of(AppendRequest request, EventCodec codec) {
        return new Prepared(request.key(), Objects.requireNonNullElse(request.firstStream(), ""),
                rows(request, codec), checks(request),
                request.claims().stream().sorted().toList(), codec.encodeMeta(request.meta()));
    }

    /** The version that the stream of the receipt stands at afterwards; -1 where there is none. */
    public long reached() {
        long reached = -1;
        for (Check check : checks) {
            reached = !check.read() && check.stream().equals(stream) ? check.version() : reached;
        }
        for (Row row : rows) {
            reached = row.stream().equals(stream) ? row.version() : reached;
        }
        return reached;
    }

    private static List<Row> rows(AppendRequest request, EventCodec codec) {
        Map<String, Long> versions = new HashMap<>(request.expected());
        List<Encoded> forms = codec.encodeAll(request.events());
        List<Row> rows = new ArrayList<>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            Event event = request.events().get(i);
            long version = next(versions, event.stream());
            rows.add(new Row(event.stream(), version, NewId.uuid(), forms.get(i),
                    version == 0 ? prefix(event) : null));
        }
        return List.copyOf(rows);
    }

    private static long next(Map<String, Long> versions, String stream) {
        Long version = versions.computeIfPresent(stream, (_, last) -> last + 1);
        if (version == null) {
            throw new IllegalArgumentException("No expected version is given for " + stream + ".");
        }
        return version;
    }

    private static @Nullable String prefix(Event event) {
        Opens opens = event.getClass().getAnnotation(Opens.class);
        return opens == null ? null : opens.value();
    }

    private static List<Check> checks(AppendRequest request) {
        List<Check> checks = new ArrayList<>();
        new TreeMap<>(request.expected()).forEach((stream, version) -> checks.add(
                new Check(stream, version, false)));
        new TreeMap<>(request.meta().readSet()).forEach((stream, version) -> checks.add(
                new Check(stream, version, true)));
        return List.copyOf(checks);
    }
}
