package waymark.query.kernel.rebuild.copy;

import java.sql.Connection;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;
import waymark.query.kernel.aside.Table;

/** The copies of tables; what a table consists of is asked once, as it takes the database long. */
public final class Copies {

    private final JdbcTemplate jdbc;
    private final Map<String, Columns> known = new ConcurrentHashMap<>();

    public Copies(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The schema of the live tables. */
    public String usual() {
        return Objects.requireNonNull(
                jdbc.queryForObject("select current_schema()", String.class));
    }

    /** The copy of a table. */
    public Copy of(Table table) {
        String usual = usual();
        return new Copy(jdbc, table, usual, known.computeIfAbsent(table.name(),
                name -> Objects.requireNonNull(jdbc.execute(
                        (Connection own) -> Columns.of(own, usual, name)))));
    }
}
