package waymark.query.measure.benefit.money;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.measure.benefit.MoneyQuery.MoneyLine;
import waymark.api.measure.benefit.MoneyQuery.MoneyLines;
import waymark.api.worth.Money;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.AsOf;

/**
 * The sums and lines of money by two clocks: lines count up to a business day, as far as the log
 * was known at a position. Only lines in the base currency count.
 */
@Component
public class Ledger {

    private static final String HOLDS = " where currency = :currency"
            + " and effective_on <= :day and from_position <= :at and to_position > :at";
    private static final String HELD = " from money_line" + HOLDS;

    /**
     * What waited is many, what still waits few, which no database guesses of two columns: so the
     * few are found first.
     */
    private static final String WAITS = " from (select * from money_line"
            + " where kind = 'AWAITING' and to_position > :at offset 0 rows) money_line" + HOLDS;

    private final JdbcClient client;
    private final ProgrammeFacts programme;

    Ledger(JdbcClient client, ProgrammeFacts programme) {
        this.client = client;
        this.programme = programme;
    }

    /** The sums of the whole programme as of then, but for what waits for finance. */
    public Sums sums(AsOf asOf) {
        return sums(new Which(null, null), asOf);
    }

    /** The sums of one initiative, {@code initiative/...}, as of then. */
    public Sums sumsOf(String initiative, AsOf asOf) {
        return sums(new Which(null, initiative), asOf);
    }

    /** The sums of what each of these projects or benefits recorded as of then, by its id. */
    public Map<String, Sums> byStream(Collection<String> streams, AsOf asOf) {
        return streams.isEmpty()
                ? Map.of()
                : grouped(asked("select stream, kind, sum(amount)" + HELD
                        + " and stream in (:streams) group by stream, kind",
                        new Which(null, null), asOf).param("streams", streams));
    }

    private Map<String, Sums> grouped(StatementSpec query) {
        Map<String, Map<Kind, BigDecimal>> all = new TreeMap<>();
        query.query(row -> {
            all.computeIfAbsent(row.getString(1), any -> new EnumMap<>(Kind.class))
                    .put(Kind.valueOf(row.getString(2)), row.getBigDecimal(3));
        });
        Map<String, Sums> sums = new TreeMap<>();
        all.forEach((id, amounts) -> sums.put(id, new Sums(programme.currency(), amounts)));
        return sums;
    }

    /**
     * The lines of a figure, oldest business day first; their amounts add up to its total.
     *
     * @param after the id of the last line of the page before, or null for the first page
     * @param limit how many, 1 to 500
     */
    public MoneyLines lines(Which which, @Nullable String after, int limit, AsOf asOf) {
        List<MoneyLine> found = page(which, after, limit + 1, asOf);
        List<MoneyLine> shown = found.subList(0, Math.min(limit, found.size()));
        var whole = held("select coalesce(sum(amount), 0), count(*)", which, "", asOf).query(
                (row, line) -> Map.entry(
                        new Money(row.getBigDecimal(1), programme.currency()),
                        row.getLong(2)))
                .single();
        return new MoneyLines(List.copyOf(shown), whole.getKey(), whole.getValue(),
                found.size() > limit ? shown.getLast().line() : null);
    }

    /** The line that was recorded first of those that hold as of then, if there is one. */
    public Optional<MoneyLine> first(Which which, AsOf asOf) {
        return held("select *", which, " order by from_position limit 1", asOf)
                .query(Lines::read).optional();
    }

    /** A row of the ledger. */
    public static MoneyLine line(ResultSet row, int number) throws SQLException {
        return Lines.read(row, number);
    }

    /** One page of lines in their order, behind a line or from the first on. */
    public static String page(@Nullable String after) {
        return (after == null
                ? ""
                : " and (effective_on, line_id) >"
                        + " ((select effective_on from money_line where line_id = :after), :after)")
                + " order by effective_on, line_id limit :limit";
    }

    private List<MoneyLine> page(Which which, @Nullable String after, int limit, AsOf asOf) {
        StatementSpec query = held("select *", which, page(after), asOf).param("limit", limit);
        return (after == null ? query : query.param("after", after)).query(Lines::read).list();
    }

    /** The sums of these lines as of then; of the whole programme they are kept by day. */
    public Sums sums(Which which, AsOf asOf) {
        Map<Kind, BigDecimal> amounts = new EnumMap<>(Kind.class);
        String from = which.isAll()
                ? " from money_day" + HOLDS
                : HELD + which.sql();
        asked("select kind, sum(amount)" + from + " group by kind", which, asOf)
                .query(row -> {
                    amounts.put(Kind.valueOf(row.getString(1)), row.getBigDecimal(2));
                });
        return new Sums(programme.currency(), amounts);
    }

    /**
     * Asks anything of the lines that hold as of then.
     *
     * @param what begins with {@code select}
     * @param more what follows the conditions: how they are grouped or ordered
     */
    public StatementSpec held(String what, Which which, String more, AsOf asOf) {
        String from = which.kind() == Kind.AWAITING ? WAITS : HELD;
        return asked(what + from + which.sql() + more, which, asOf);
    }

    private StatementSpec asked(String sql, Which which, AsOf asOf) {
        StatementSpec query = client.sql(sql).param("currency", programme.currency())
                .param("day", asOf.effective()).param("at", asOf.position());
        query = which.kind() == null ? query : query.param("kind", which.kind().name());
        query = which.benefit() == null ? query : query.param("benefit", which.benefit());
        return which.initiative() == null
                ? query
                : query.param("initiative", which.initiative());
    }
}
