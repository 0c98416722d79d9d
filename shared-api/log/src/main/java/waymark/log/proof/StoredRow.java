package waymark.log.proof;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.log.Sha256;

/**
 * An event as it is stored, before anybody asks what its bytes mean.
 *
 * @param recordedAt to the microsecond
 * @param payload UTF-8; what is personal in it is ciphertext
 * @param meta who did it and why, UTF-8
 */
@SuppressWarnings("ArrayRecordComponent")
public record StoredRow(
        long position,
        Instant recordedAt,
        String stream,
        long version,
        @Nullable String reference,
        String name,
        int revision,
        UUID eventId,
        byte[] payload,
        byte[] meta) {

    static final String COLUMNS = "e.recorded_at, e.stream, e.version, e.reference, e.name,"
            + " e.revision, e.event_id, e.payload, e.meta";
    private static final DateTimeFormatter MICROS = DateTimeFormatter
            .ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'")
            .withZone(ZoneOffset.UTC);

    static StoredRow of(long position, ResultSet row) throws SQLException {
        return new StoredRow(position,
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("stream"), row.getLong("version"), row.getString("reference"),
                row.getString("name"), row.getInt("revision"),
                row.getObject("event_id", UUID.class), row.getBytes("payload"),
                row.getBytes("meta"));
    }

    /** A moment as leaves and heads have it. */
    public static String moment(Instant at) {
        return MICROS.format(at);
    }

    /** The digest of the payload, as 64 hexadecimal digits. */
    public String payloadDigest() {
        return digest(payload);
    }

    /** The digest of the metadata, as 64 hexadecimal digits. */
    public String metaDigest() {
        return digest(meta);
    }

    /**
     * The hash of its leaf. Payload and metadata stand in it by their digests, so that who may not
     * see them can still check the rest.
     */
    public byte[] leaf() {
        return MerkleTree.leaf((String.join("\n", lines()) + "\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    /** The content of its leaf: ten lines, each with a line feed behind it. */
    public List<String> lines() {
        return List.of(Long.toString(position), moment(recordedAt), stream,
                Long.toString(version), reference == null ? "" : reference, name,
                Integer.toString(revision), eventId.toString(), payloadDigest(), metaDigest());
    }

    private static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.begin().digest(bytes));
    }
}
