package waymark.log.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.log.Recorded;
import waymark.log.codec.EventCodec;

/** A row of the log before anybody asked what its bytes mean. */
@SuppressWarnings("ArrayRecordComponent")
record StoredEvent(
        long position,
        long version,
        UUID id,
        Instant recordedAt,
        @Nullable String reference,
        EventCodec.Stored form,
        byte[] meta) {

    /** The columns that {@link #of} reads. */
    static final String SELECT = """
            select position, stream, version, event_id, name, revision, recorded_at, reference,
                meta, payload
            from log_event\s""";

    static StoredEvent of(ResultSet row, int number) throws SQLException {
        return new StoredEvent(
                row.getLong("position"),
                row.getLong("version"),
                row.getObject("event_id", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("reference"),
                new EventCodec.Stored(row.getString("name"), row.getInt("revision"),
                        row.getString("stream"), row.getBytes("payload")),
                row.getBytes("meta"));
    }

    /** All at once, so that the codec fetches the keys it needs once. */
    static List<Recorded> decoded(List<StoredEvent> stored, EventCodec codec) {
        List<Event> events = codec.decodeAll(stored.stream().map(StoredEvent::form).toList());
        return IntStream.range(0, stored.size())
                .mapToObj(i -> stored.get(i).decoded(events.get(i), codec)).toList();
    }

    private Recorded decoded(Event event, EventCodec codec) {
        return new Recorded(position, form.stream(), version, id, recordedAt, reference, event,
                codec.decodeMeta(meta));
    }
}
