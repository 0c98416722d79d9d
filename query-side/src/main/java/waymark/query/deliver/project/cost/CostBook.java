package waymark.query.deliver.project.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.deliver.project.cost.CostQuery.CostLine;
import waymark.query.kernel.AsOf;

/**
 * Adds the costs of a project up by two clocks: lines count up to a business day, as far as the
 * log was known at a position. A budget speaks of months to come, so its day does not matter.
 */
@Component
class CostBook {

    private static final String HELD = " from project_cost where project = :project"
            + " and from_position <= :at and (effective_on <= :day or kind = 'BUDGET')";
    private static final String BY_MONTH = """
            select kind, month_number, sum(amount) from (
              select kind, amount, extract(year from effective_on) * 12
                + extract(month from effective_on) - 1 as month_number"""
            + HELD + ") line group by kind, month_number";

    private final JdbcClient client;

    CostBook(JdbcClient client) {
        this.client = client;
    }

    /** What a project was expected to cost in all, from this day on. */
    record Forecast(LocalDate on, BigDecimal amount) {}

    /** What came in each month, by kind. Amounts of forecasts add up to nothing that is meant. */
    NavigableMap<YearMonth, Map<Cost.Kind, BigDecimal>> months(String project, AsOf asOf) {
        NavigableMap<YearMonth, Map<Cost.Kind, BigDecimal>> months = new TreeMap<>();
        asked(BY_MONTH, project, asOf).query(row -> {
            int number = row.getInt(2);
            months.computeIfAbsent(YearMonth.of(number / 12, number % 12 + 1),
                    any -> new EnumMap<>(Cost.Kind.class))
                    .put(Cost.Kind.valueOf(row.getString(1)), row.getBigDecimal(3));
        });
        return months;
    }

    /** The forecasts in the order in which they were said. */
    List<Forecast> forecasts(String project, AsOf asOf) {
        return asked("select effective_on, amount" + HELD
                + " and kind = 'FORECAST' order by from_position, line_id", project, asOf)
                .query((row, line) -> new Forecast(
                        row.getObject(1, LocalDate.class), row.getBigDecimal(2)))
                .list();
    }

    /** How many lines there are, and the sum of each kind. */
    Map<Cost.Kind, Total> totals(String project, Cost.@Nullable Kind kind, AsOf asOf) {
        Map<Cost.Kind, Total> totals = new EnumMap<>(Cost.Kind.class);
        of(kind, asked("select kind, count(*), sum(amount)" + HELD + of(kind)
                + " group by kind", project, asOf)).query(row -> {
                    totals.put(Cost.Kind.valueOf(row.getString(1)),
                            new Total(row.getLong(2), row.getBigDecimal(3)));
                });
        return totals;
    }

    record Total(long count, BigDecimal sum) {}

    /** One page of lines in the order of their days, behind a line or from the first on. */
    List<CostLine> page(String project, Cost.@Nullable Kind kind, @Nullable String after,
            Window window) {
        String behind = after == null
                ? ""
                : " and (effective_on, line_id) > ((select effective_on from project_cost"
                        + " where line_id = :after), :after)";
        StatementSpec query = of(kind, asked("select *" + HELD + of(kind) + behind
                + " order by effective_on, line_id limit :limit", project, window.asOf()))
                .param("limit", window.limit());
        return (after == null ? query : query.param("after", after))
                .query(CostLines::read).list();
    }

    /** How much is looked at, and as of when. */
    record Window(int limit, AsOf asOf) {}

    private static String of(Cost.@Nullable Kind kind) {
        return kind == null ? "" : " and kind = :kind";
    }

    private static StatementSpec of(Cost.@Nullable Kind kind, StatementSpec query) {
        return kind == null ? query : query.param("kind", kind.name());
    }

    private StatementSpec asked(String sql, String project, AsOf asOf) {
        return client.sql(sql).param("project", project).param("at", asOf.position())
                .param("day", asOf.effective());
    }
}
