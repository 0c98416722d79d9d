package waymark.query.listen.text.theme;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import waymark.query.listen.text.theme.TextChanges.Cell;

/** Adds to the cells, and keeps the last position of each day. */
@Component
class TextCells {

    private static final int ROWS = 500;
    private static final String ADD = """
            merge into text_cell as old
            using (values (cast(? as varchar), cast(? as varchar), cast(? as varchar),
              cast(? as date), cast(? as date), cast(? as integer),
              cast(? as bigint), cast(? as bigint), cast(? as bigint), cast(? as bigint)))
              as new (source, what, which, received_on, recorded_on, in_month, c0, c1, c2, c3)
            on old.source = new.source and old.what = new.what and old.which = new.which
              and old.received_on = new.received_on and old.recorded_on = new.recorded_on
            when matched then update set c0 = old.c0 + new.c0, c1 = old.c1 + new.c1,
              c2 = old.c2 + new.c2, c3 = old.c3 + new.c3
            when not matched then insert (source, what, which, received_on, recorded_on,
              in_month, c0, c1, c2, c3)
              values (new.source, new.what, new.which, new.received_on, new.recorded_on,
                new.in_month, new.c0, new.c1, new.c2, new.c3)""";
    private static final String FORGET = """
            delete from text_cell where source = ? and what = ? and which = ?
              and received_on = ? and recorded_on = ? and c0 = 0 and c1 = 0 and c2 = 0
              and c3 = 0""";

    private final JdbcTemplate jdbc;

    TextCells(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A cell of nothing is no cell, so that the table does not depend on how events came. */
    void add(TextChanges changes) {
        List<Map.Entry<Cell, long[]>> cells = List.copyOf(changes.cells().entrySet());
        jdbc.batchUpdate(ADD, cells, ROWS, (to, cell) -> {
            key(to, cell.getKey());
            to.setInt(6, Stored.month(cell.getKey().receivedOn()));
            for (int sentiment = 0; sentiment < Stored.SENTIMENTS; sentiment++) {
                to.setLong(7 + sentiment, cell.getValue()[sentiment]);
            }
        });
        List<Cell> shrunk = cells.stream()
                .filter(cell -> LongStream.of(cell.getValue()).anyMatch(count -> count < 0)
                        || LongStream.of(cell.getValue()).allMatch(count -> count == 0))
                .map(Map.Entry::getKey).toList();
        jdbc.batchUpdate(FORGET, shrunk, ROWS, TextCells::key);
    }

    private static void key(PreparedStatement to, Cell cell) throws SQLException {
        to.setString(1, cell.source());
        to.setString(2, cell.what().name());
        to.setString(3, cell.which());
        to.setObject(4, cell.receivedOn());
        to.setObject(5, cell.recordedOn());
    }

    /** How far the log had come on these days. */
    void reached(Map<LocalDate, Long> days) {
        jdbc.batchUpdate("""
                merge into text_day as old
                using (values (cast(? as date), cast(? as bigint)))
                  as new (recorded_on, last_position)
                on old.recorded_on = new.recorded_on
                when matched then update set last_position = new.last_position
                when not matched then insert (recorded_on, last_position)
                  values (new.recorded_on, new.last_position)""",
                List.copyOf(days.entrySet()), ROWS, (to, day) -> {
                    to.setObject(1, day.getKey());
                    to.setLong(2, day.getValue());
                });
    }

    void clear() {
        jdbc.update("delete from text_cell");
        jdbc.update("delete from text_day");
    }
}
