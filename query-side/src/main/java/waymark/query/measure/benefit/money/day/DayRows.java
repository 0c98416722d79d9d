package waymark.query.measure.benefit.money.day;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.query.measure.benefit.money.day.DayChange.Day;
import waymark.query.measure.benefit.money.day.DayChange.Sum;

/** Writes and reads the rows of sums by day. */
@Component
class DayRows {

    static final long HOLDS = Long.MAX_VALUE;

    private static final String OF = " where kind = ? and currency = ? and effective_on = ?";

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    DayRows(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    /** The sum of a day from one position to another. */
    record Row(Day day, long from, long to, Sum sum) {

        Row ending(long position) {
            return new Row(day, from, position, sum);
        }
    }

    /** What holds now of these days. */
    Map<Day, Row> held(Collection<Day> days) {
        Map<Day, Row> held = new HashMap<>();
        if (!days.isEmpty()) {
            client.sql("select * from money_day where to_position = :holds"
                    + " and effective_on between :first and :last and kind in (:kinds)")
                    .param("holds", HOLDS)
                    .param("first", java.util.Collections.min(ons(days)))
                    .param("last", java.util.Collections.max(ons(days)))
                    .param("kinds", days.stream().map(one -> one.kind().name())
                            .collect(Collectors.toSet()))
                    .query(DayRows::read).list().forEach(row -> held.put(row.day(), row));
        }
        return held;
    }

    private static List<LocalDate> ons(Collection<Day> days) {
        return days.stream().map(Day::on).toList();
    }

    /** What held at a position and later, oldest first. */
    List<Row> since(Day day, long position) {
        return jdbc.query("select * from money_day" + OF
                + " and to_position > ? order by from_position", DayRows::read,
                day.kind().name(), day.currency(), day.on(), position);
    }

    void raise(Day day, long position, Sum by) {
        jdbc.update("update money_day set amount = amount + ?, low = low + ?, high = high + ?"
                + OF + " and from_position >= ?", by.amount(), by.low(), by.high(),
                day.kind().name(), day.currency(), day.on(), position);
    }

    void end(List<Row> rows) {
        jdbc.batchUpdate("update money_day set to_position = ?" + OF + " and from_position = ?",
                rows, 500, (to, row) -> {
                    to.setLong(1, row.to());
                    to.setString(2, row.day().kind().name());
                    to.setString(3, row.day().currency());
                    to.setObject(4, row.day().on());
                    to.setLong(5, row.from());
                });
    }

    void begin(List<Row> rows) {
        jdbc.batchUpdate("""
                insert into money_day (kind, currency, effective_on, from_position, to_position,
                  amount, low, high) values (?, ?, ?, ?, ?, ?, ?, ?)""",
                rows, 500, (to, row) -> {
                    to.setString(1, row.day().kind().name());
                    to.setString(2, row.day().currency());
                    to.setObject(3, row.day().on());
                    to.setLong(4, row.from());
                    to.setLong(5, row.to());
                    to.setBigDecimal(6, row.sum().amount());
                    to.setBigDecimal(7, row.sum().low());
                    to.setBigDecimal(8, row.sum().high());
                });
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(new Day(Kind.valueOf(row.getString("kind")), row.getString("currency"),
                row.getObject("effective_on", LocalDate.class)), row.getLong("from_position"),
                row.getLong("to_position"), new Sum(row.getBigDecimal("amount"),
                        row.getBigDecimal("low"), row.getBigDecimal("high")));
    }

    void clear() {
        jdbc.update("delete from money_day");
    }
}
