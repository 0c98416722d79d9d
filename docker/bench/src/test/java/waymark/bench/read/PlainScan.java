package waymark.bench.read;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import waymark.bench.measure.NotMeasured;
import waymark.bench.program.Inside;
import waymark.log.testing.TestDatabase;

/** What anybody would write: a cursor over the same log, each event decoded by Jackson. */
final class PlainScan {

    private static final int FETCH = 1_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    /** Whatever is told of an insight. */
    record Insight(String insight, @Nullable String title, @Nullable String statement,
            @Nullable List<Evidence> evidence, @Nullable String note, @Nullable String reason) {}

    /** A piece of evidence. */
    record Evidence(String kind, String stance, String summary, int people, LocalDate observedOn) {}

    private final TestDatabase database;
    private final long head;

    PlainScan(Inside program) {
        this.database = program.database();
        this.head = program.log().head();
    }

    /** Events a second. */
    double scan() throws SQLException {
        long start = System.nanoTime();
        long decoded = 0;
        try (Connection connection = database.program().unpooled().getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement select = connection.prepareStatement(
                    "select position, stream, version, name, payload from log_event"
                            + " where name like 'insight.%' order by position")) {
                select.setFetchSize(FETCH);
                decoded = decoded(select.executeQuery());
            }
        }
        if (decoded < head / 2) {
            throw NotMeasured.isVoid("only " + decoded + " events were read");
        }
        return decoded * 1e9 / (System.nanoTime() - start);
    }

    private static long decoded(ResultSet rows) throws SQLException {
        long decoded = 0;
        while (rows.next()) {
            Insight insight = JSON.readValue(rows.getBytes("payload"), Insight.class);
            decoded += insight.insight().isEmpty() ? 0 : 1;
        }
        return decoded;
    }
}
