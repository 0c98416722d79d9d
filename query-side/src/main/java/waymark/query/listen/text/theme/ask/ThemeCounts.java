package waymark.query.listen.text.theme.ask;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.query.listen.text.theme.Stored;
import waymark.query.listen.text.theme.Stored.What;

/**
 * Has the database add up what was read; nothing of it is held but counts. The cells of whole days
 * of recording are taken up to the end of a day that is nearest to the moment asked for, and what
 * lies between is added or taken off: in one statement, so that all of it is of one moment.
 */
@Component
class ThemeCounts {

    private static final String BASE = """
            with base as (
              select recorded_on, last_position from (
                (select recorded_on, last_position from text_day where last_position <= :at
                  order by last_position desc fetch first 1 row only)
                union all
                (select recorded_on, last_position from text_day where last_position > :at
                  order by last_position fetch first 1 row only)
                union all
                (select date '0001-01-01', cast(0 as bigint))) near
              order by abs(last_position - :at), last_position fetch first 1 row only)
            """;
    private static final String RECEIVED = "%1$s.source = :source"
            + " and %1$s.received_on between :from and :to";

    private final JdbcClient client;

    ThemeCounts(JdbcClient client) {
        this.client = client;
    }

    /** How many people speak of a theme, and when the last one did. */
    record People(long people, @Nullable LocalDate last) {}

    /** All that is counted, or of the themes one alone. */
    Heard heard(Meant meant, Collection<What> counted, @Nullable String theme) {
        Heard heard = new Heard();
        var asked = meant.bound(client.sql(sql(counted, theme != null)));
        (theme == null ? asked : asked.param("theme", theme)).query(row -> {
            take(row, heard);
        });
        return heard;
    }

    private static void take(ResultSet row, Heard heard) throws SQLException {
        Tallies tallies = heard.of(What.valueOf(row.getString(1)), row.getString(2));
        for (int sentiment = 0; sentiment < Stored.SENTIMENTS; sentiment++) {
            tallies.add(row.getInt(3), sentiment, row.getLong(4 + sentiment));
        }
    }

    private static String sql(Collection<What> counted, boolean one) {
        List<String> parts = counted.stream().map(what -> part(what, one)).toList();
        return BASE + "select what, which, in_month, " + steps("sum(c#)") + " from ("
                + String.join(" union all ", parts) + ") counted group by what, which, in_month";
    }

    private static String part(What what, boolean one) {
        boolean narrowed = what == What.THEME && one;
        return "select what, which, in_month, " + steps("c#") + " from text_cell c"
                + " where " + RECEIVED.formatted("c") + " and c.what = '"
                + what + "'" + (narrowed ? " and c.which = :theme" : "")
                + " and c.recorded_on <= (select recorded_on from base)"
                + between(what, "position", 1, narrowed)
                + between(what, "to_position", -1, narrowed);
    }

    /**
     * What began or ended between the base and the moment, whichever of the two is later: mostly
     * nothing, so that is looked up first; a database would rather go through all days.
     */
    private static String between(What what, String at, int sign, boolean narrowed) {
        String table = what == What.THEME ? "answer_theme" : "answer_text";
        return " union all select '" + what + "', " + which(what) + ", t.in_month, "
                + steps("case when t.sentiment <> # then 0 when t." + at + " <= :at then " + sign
                        + " else " + -sign + " end")
                + " from (select * from " + table + " where " + at
                + " > least((select last_position from base), :at) and " + at
                + " <= greatest((select last_position from base), :at) offset 0 rows) t where "
                + RECEIVED.formatted("t")
                + (narrowed ? " and t.theme = :theme" : "");
    }

    private static String which(What what) {
        return switch (what) {
            case ALL -> "''";
            case THEME -> "t.theme";
            case LANGUAGE -> "t.language";
        };
    }

    /** One expression for each way to sound, its number in the place of the mark. */
    private static String steps(String expression) {
        return IntStream.range(0, Stored.SENTIMENTS)
                .mapToObj(number -> expression.replace("#", Integer.toString(number)))
                .collect(Collectors.joining(", "));
    }

    /** One customer with several answers is one. */
    People people(Meant meant, String theme) {
        return meant.bound(client.sql("select count(*), max(last) from (select person,"
                + " max(received_on) as last from answer_theme" + Meant.WHERE
                + " and theme = :theme group by person) people"))
                .param("theme", theme)
                .query((row, number) -> new People(row.getLong(1),
                        row.getObject(2, LocalDate.class)))
                .single();
    }
}
