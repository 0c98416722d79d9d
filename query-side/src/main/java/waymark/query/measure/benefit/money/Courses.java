package waymark.query.measure.benefit.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.measure.benefit.MoneyQuery.MonthOfMoney;
import waymark.api.worth.Money;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.AsOf;

/** Adds money up month by month, in one question to the database. */
@Component
class Courses {

    private static final int BACK = 59;
    private static final int AHEAD = 12;
    private static final String BY_MONTH = """
            select kind, month_number, sum(amount) from (
              select kind, amount, extract(year from effective_on) * 12
                + extract(month from effective_on) - 1 as month_number
              from money_line
              where currency = :currency and from_position <= :at and to_position > :at
                and ((kind in ('SPENT', 'VERIFIED') and effective_on <= :day)
                  or (kind = 'PLANNED' and effective_on <= :ahead))) line
            group by kind, month_number""";

    private final JdbcClient client;
    private final ProgrammeFacts programme;

    Courses(JdbcClient client, ProgrammeFacts programme) {
        this.client = client;
        this.programme = programme;
    }

    List<MonthOfMoney> months(AsOf asOf) {
        NavigableMap<YearMonth, Map<Kind, BigDecimal>> moved = moved(asOf);
        List<MonthOfMoney> months = new ArrayList<>();
        if (moved.isEmpty()) {
            return months;
        }
        YearMonth now = YearMonth.from(asOf.effective());
        YearMonth last = moved.lastKey().isAfter(now) ? moved.lastKey() : now;
        Map<Kind, BigDecimal> sums = new EnumMap<>(Kind.class);
        for (YearMonth at = moved.firstKey(); !at.isAfter(last); at = at.plusMonths(1)) {
            moved.getOrDefault(at, Map.of())
                    .forEach((kind, sum) -> sums.merge(kind, sum, BigDecimal::add));
            months.add(month(at, now, asOf, sums));
        }
        return months;
    }

    private MonthOfMoney month(YearMonth at, YearMonth now, AsOf asOf, Map<Kind, BigDecimal> sums) {
        Sums all = new Sums(programme.currency(), sums);
        Money planned = all.of(Kind.PLANNED);
        LocalDate to = at.equals(now) ? asOf.effective() : at.atEndOfMonth();
        return at.isAfter(now)
                ? new MonthOfMoney(to, null, null, planned)
                : new MonthOfMoney(to, all.of(Kind.SPENT), all.of(Kind.VERIFIED), planned);
    }

    /** What came in each month; what came before the first shown counts there. */
    private NavigableMap<YearMonth, Map<Kind, BigDecimal>> moved(AsOf asOf) {
        YearMonth first = YearMonth.from(asOf.effective()).minusMonths(BACK);
        TreeMap<YearMonth, Map<Kind, BigDecimal>> moved = new TreeMap<>();
        client.sql(BY_MONTH).param("currency", programme.currency())
                .param("at", asOf.position()).param("day", asOf.effective())
                .param("ahead", asOf.effective().plusMonths(AHEAD))
                .query(row -> {
                    int number = row.getInt(2);
                    YearMonth month = YearMonth.of(number / 12, number % 12 + 1);
                    moved.computeIfAbsent(month.isBefore(first) ? first : month,
                            any -> new EnumMap<>(Kind.class))
                            .merge(Kind.valueOf(row.getString(1)), row.getBigDecimal(3),
                                    BigDecimal::add);
                });
        return moved;
    }
}
