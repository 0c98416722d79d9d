package waymark.trial.oracle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.trial.load.Acknowledged;
import waymark.trial.store.Store;

/**
 * Everything that a record holds, read past the program.
 *
 * @param rows the events in the order of their positions
 * @param answers what is kept of each key
 * @param heads the version that each stream stands at
 * @param head the position that the log stands at
 */
public record Stored(
        List<Row> rows, Map<String, Acknowledged> answers, Map<String, Long> heads, long head) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Reads all of it; an H2 file only while no program has it open. */
    public static Stored in(Store store) {
        SingleConnectionDataSource one = new SingleConnectionDataSource(store.owner().url(),
                store.owner().user(), store.owner().password(), true);
        try {
            return read(JdbcClient.create(one));
        } finally {
            one.destroy();
        }
    }

    /** Reads the events of some streams alone. */
    public static Stored in(Store store, Set<String> streams) {
        List<Row> rows = store.look().sql("select * from log_readable where stream in (:streams)"
                + " order by position").param("streams", streams).query(Stored::row).list();
        return new Stored(rows, Map.of(), Map.of(), 0);
    }

    private static Stored read(JdbcClient jdbc) {
        // The head first: what comes while we read lies beyond it.
        long head = jdbc.sql("select position from log_head").query(Long.class).single();
        List<Row> rows = jdbc.sql("select * from log_readable where position <= ?"
                + " order by position").param(head).query(Stored::row).list();
        Map<String, Acknowledged> answers = new HashMap<>();
        jdbc.sql("select client_key, stream, version, position from command_key")
                .query((row, _) -> new Acknowledged(row.getString(1), row.getString(2),
                        row.getLong(3), row.getLong(4)))
                .list().forEach(each -> answers.put(each.key(), each));
        Map<String, Long> heads = new HashMap<>();
        jdbc.sql("select stream, version from stream_head").query((row, _) -> Map
                .entry(row.getString(1), row.getLong(2))).list()
                .forEach(each -> heads.put(each.getKey(), each.getValue()));
        return new Stored(rows, answers, heads, head);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        JsonNode meta = JSON.readTree(row.getString("meta"));
        JsonNode payload = JSON.readTree(row.getString("payload"));
        return new Row(row.getLong("position"), row.getString("stream"), row.getLong("version"),
                row.getString("event_id"), row.getString("name"),
                meta.path("causation").asString(), payload.path("title").asString(""),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    /** The same with other events. */
    public Stored with(List<Row> others) {
        return new Stored(List.copyOf(others), answers, heads, head);
    }
}
