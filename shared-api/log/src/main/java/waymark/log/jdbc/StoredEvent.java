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

    /** The columns that {@link #of} reads, in this order. */
    static final String COLUMNS = """
            select position, stream, version, event_id, name, revision, recorded_at, reference,
                meta, payload
            """;
    static final String SELECT = COLUMNS + "from log_event ";

    static StoredEvent of(ResultSet row, int number) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                row.getLong(3),
                row.getObject(4, UUID.class),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getString(8),
                new EventCodec.Stored(row.getString(5), row.getInt(6), row.getString(2),
                        row.getBytes(10)),
                row.getBytes(9));
    }

    /** All at once, so that the codec fetches the keys it needs once. */
    static List<Recorded> decoded(List<StoredEvent> stored, EventCodec codec) {
        List<Event> events = codec.decodeAll(stored.stream().map(StoredEvent::form).toList());
        return IntStream.range(0, stored.size())
                .mapToObj(i -> stored.get(i).decoded(events.get(i), codec)).toList();
    }

    private Recorded decoded(Event event, EventCodec codec) {
        return new Recorded(position, form.stream(), version, id, recordedAt, reference, event,
                () -> codec.decodeMeta(meta));
    }
}
