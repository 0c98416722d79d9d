package waymark.query.measure.benefit.course;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.worth.Estimate;
import waymark.api.worth.Money;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.AsOf;

/** Adds money up month by month, in one question to the database. */
@Component
class Courses {

    private static final String MOVED = """
            select kind, month_number, sum(amount), sum(low), sum(high) from (
              select kind, amount, %s, extract(year from effective_on) * 12
                  + extract(month from effective_on) - 1 as month_number
              from %s
              where currency = :currency and from_position <= :at and to_position > :at
                and ((kind in ('SPENT', 'MEASURED', 'VERIFIED') and effective_on <= :day)
                  or (kind = 'PLANNED' and effective_on <= :ahead))""";

    /**
     * The whole programme is kept by day, of which few hold now, and they are found first; an
     * initiative is added up from its lines.
     */
    private static final String WHOLE = MOVED.formatted("low, high",
            "(select * from money_day where to_position > :at offset 0 rows) money_day");
    private static final String ONE = MOVED.formatted("coalesce(estimate_low, amount) as low,"
            + " coalesce(estimate_high, amount) as high", "money_line")
            + " and initiative = :initiative";

    private final JdbcClient client;
    private final ProgrammeFacts programme;

    Courses(JdbcClient client, ProgrammeFacts programme) {
        this.client = client;
        this.programme = programme;
    }

    /**
     * What moved in each month that money moved in, oldest first.
     *
     * @param initiative of this initiative alone, or null for the whole programme
     * @param ahead up to which day plans count
     */
    NavigableMap<YearMonth, Moved> months(
            @Nullable String initiative, LocalDate ahead, AsOf asOf) {
        String currency = programme.currency();
        var query = client.sql((initiative == null ? WHOLE : ONE)
                + ") line group by kind, month_number")
                .param("currency", currency).param("at", asOf.position())
                .param("day", asOf.effective()).param("ahead", ahead);
        NavigableMap<YearMonth, Moved> months = new TreeMap<>();
        (initiative == null ? query : query.param("initiative", initiative)).query(row -> {
            int number = row.getInt(2);
            Estimate sum = new Estimate(money(row.getBigDecimal(4), currency),
                    money(row.getBigDecimal(3), currency), money(row.getBigDecimal(5), currency));
            months.merge(YearMonth.of(number / 12, number % 12 + 1),
                    Moved.of(Kind.valueOf(row.getString(1)), sum), Moved::plus);
        });
        return months;
    }

    private static Money money(BigDecimal amount, String currency) {
        return new Money(amount, currency);
    }
}
