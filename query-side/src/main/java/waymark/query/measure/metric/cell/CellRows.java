package waymark.query.measure.metric.cell;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import waymark.query.measure.metric.cell.voice.Deltas;

/** Adds to cells, and keeps the last position of each day. */
@Component
class CellRows {

    private static final String IS = " pool = ? and measure = ? and dimension = ? and place = ?"
            + " and grain = ? and received_on = ? and recorded_on = ?";
    private static final String ADD = """
            merge into metric_cell as old
            using (values (cast(? as varchar), cast(? as varchar), cast(? as varchar),
              cast(? as varchar), cast(? as varchar), cast(? as date), cast(? as date),
              cast(? as varchar), %s))
              as new (pool, measure, dimension, place, grain, received_on, recorded_on, relation,
                %s)
            on old.pool = new.pool and old.measure = new.measure
              and old.dimension = new.dimension and old.place = new.place
              and old.grain = new.grain and old.received_on = new.received_on
              and old.recorded_on = new.recorded_on
            when matched then update set %s
            when not matched then insert (pool, measure, dimension, place, grain, received_on,
                recorded_on, relation, %s)
              values (new.pool, new.measure, new.dimension, new.place, new.grain,
                new.received_on, new.recorded_on, new.relation, %s)""".formatted(
            steps("cast(? as bigint)"), steps("c#"), steps("c# = old.c# + new.c#"), steps("c#"),
            steps("new.c#"));
    private static final String FORGET = "delete from metric_cell where" + IS + " and "
            + steps("c# = 0").replace(", ", " and ");

    private final JdbcTemplate jdbc;

    CellRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One expression a step, the number of the step in the place of the mark. */
    static String steps(String expression) {
        return IntStream.range(0, Deltas.STEPS)
                .mapToObj(step -> expression.replace("#", Integer.toString(step)))
                .collect(Collectors.joining(", "));
    }

    void add(Deltas deltas, LocalDate recordedOn) {
        List<Map.Entry<Deltas.Key, long[]>> cells = List.copyOf(deltas.cells().entrySet());
        jdbc.batchUpdate(ADD, cells, 500, (to, cell) -> {
            key(to, cell.getKey(), recordedOn);
            to.setString(8, cell.getKey().relation());
            for (int step = 0; step < Deltas.STEPS; step++) {
                to.setLong(9 + step, cell.getValue()[step]);
            }
        });
        List<Deltas.Key> shrunk = cells.stream().filter(CellRows::mayBeNothing)
                .map(Map.Entry::getKey).toList();
        jdbc.batchUpdate(FORGET, shrunk, 500, (to, key) -> key(to, key, recordedOn));
    }

    /** A cell of nothing is no cell, so that the table does not depend on how events came. */
    private static boolean mayBeNothing(Map.Entry<Deltas.Key, long[]> cell) {
        boolean every = cell.getKey().grain().equals(Deltas.EVERY);
        for (long count : cell.getValue()) {
            if (every ? count < 0 : count > 0) {
                return true;
            }
        }
        return false;
    }

    private static void key(PreparedStatement to, Deltas.Key key, LocalDate recordedOn)
            throws SQLException {
        to.setString(1, key.pool());
        to.setString(2, key.measure());
        to.setString(3, key.dimension());
        to.setString(4, key.place());
        to.setString(5, key.grain());
        to.setObject(6, key.receivedOn());
        to.setObject(7, recordedOn);
    }

    void reached(Map<LocalDate, Long> days) {
        jdbc.batchUpdate("""
                merge into metric_day as old
                using (values (cast(? as date), cast(? as bigint)))
                  as new (recorded_on, last_position)
                on old.recorded_on = new.recorded_on
                when matched then update set last_position = new.last_position
                when not matched then insert (recorded_on, last_position)
                  values (new.recorded_on, new.last_position)""",
                List.copyOf(days.entrySet()), 100, (to, day) -> {
                    to.setObject(1, day.getKey());
                    to.setLong(2, day.getValue());
                });
    }

    void clear() {
        jdbc.update("delete from metric_cell");
        jdbc.update("delete from metric_day");
    }
}
