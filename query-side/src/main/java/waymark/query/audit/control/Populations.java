package waymark.query.audit.control;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.api.audit.control.ControlQuery.How;

/** Writes and reads which events stood under which rule. */
@Component
class Populations {

    private static final int ROWS = 500;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    Populations(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    /** An event that stood under a rule. */
    record Stood(String rule, long position, How how) {}

    /** How many stood under a rule so. */
    record Count(String rule, How how, long many) {}

    void write(List<Stood> all) {
        jdbc.batchUpdate("insert into controlled (rule, position, how) values (?, ?, ?)", all, ROWS,
                (to, one) -> {
                    to.setString(1, one.rule());
                    to.setLong(2, one.position());
                    to.setString(3, one.how().name());
                });
    }

    void clear() {
        jdbc.update("delete from controlled");
    }

    /** Under each rule, up to a position. */
    Map<String, List<Count>> counts(long upTo) {
        return client.sql("select rule, how, count(*) from controlled where position <= ?"
                + " group by rule, how").param(upTo)
                .query((row, at) -> new Count(row.getString(1), How.valueOf(row.getString(2)),
                        row.getLong(3)))
                .list().stream().collect(Collectors.groupingBy(Count::rule));
    }

    /** At most so many of one rule before a position, the newest first. */
    List<Stood> before(String rule, @Nullable How how, long position, int limit) {
        return client.sql("select position, how from controlled where rule = ? and position < ?"
                + (how == null ? "" : " and how = '" + how.name() + "'")
                + " order by position desc limit ?").params(rule, position, limit)
                .query((row, at) -> new Stood(rule, row.getLong(1), How.valueOf(row.getString(2))))
                .list();
    }

    /** Draws from all of them before a position, some at a time. */
    void draw(String rule, @Nullable How how, long position, Draw draw) {
        List<Stood> some = before(rule, how, position, ROWS);
        while (!some.isEmpty()) {
            some.forEach(draw::offer);
            some = before(rule, how, some.getLast().position(), ROWS);
        }
    }
}
