package waymark.app.deliver.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.measure.benefit.MoneyQuery.MoneyLine;
import waymark.api.worth.Estimate;
import waymark.api.worth.Money;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;
import waymark.query.measure.benefit.money.day.DayChange;
import waymark.query.measure.benefit.money.day.MoneyDays;

/** Money that is summed up by day says as of any moment what its lines come to (U3). */
class MoneyDaysHttpTest extends WaymarkTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 31);
    private static final Map<String, Kind> FIGURES = Map.of("approved", Kind.APPROVED, "spent",
            Kind.SPENT, "committed", Kind.COMMITTED, "verified", Kind.VERIFIED, "measured",
            Kind.MEASURED, "plannedToDate", Kind.PLANNED, "claimed", Kind.CLAIMED,
            "selfVerified", Kind.SELF_VERIFIED);

    @Autowired private MoneyDays days;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private DataSource dataSource;
    @Autowired private PlatformTransactionManager transactions;

    @Test
    void U3_the_return_is_the_sum_of_its_lines_as_of_any_day_as_known_at_any_position() {
        long head = Long.parseLong(as(Part.AUDITOR).get("/api/money/return").is(200)
                .header("Waymark-Position"));
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        for (long known = head; known > 0; known -= head / 5 + 1) {
            for (LocalDate on : List.of(today, today.minusDays(40), today.plusMonths(3))) {
                String view = "asOf=" + on + "&knownAt=" + known;
                Answer sums = as(Part.AUDITOR).get("/api/money/return?" + view).is(200);
                FIGURES.forEach((figure, kind) -> assertThat(amount(sums, figure))
                        .as("%s, %s", figure, view)
                        .isEqualByComparingTo(amount(as(Part.AUDITOR).get("/api/money/lines?kind="
                                + kind + "&limit=1&" + view).is(200), "total")));
            }
        }
    }

    private static BigDecimal amount(Answer answer, String figure) {
        return new BigDecimal(answer.at(figure + "/amount"));
    }

    @Test
    void what_was_set_aside_and_comes_late_leaves_the_same_sums() {
        List<DayChange> all = List.of(begun(1, "10"), begun(2, "20"), DayChange.ended(
                line(1, "10"), 3), begun(4, "5"), begun(4, "-5"), begun(6, "7"));
        List<String> inOrder = rows(all);
        assertThat(inOrder).hasSize(4).last().asString().startsWith("6 ").contains(" 27.00");
        assertThat(rows(all.subList(0, 3), all.subList(3, 6))).isEqualTo(inOrder);
        assertThat(rows(List.of(all.get(1), all.get(5)), List.of(all.get(2)),
                List.of(all.get(0)), all.subList(3, 5))).as("late").isEqualTo(inOrder);
        assertThat(rows(all.reversed())).as("in whatever order").isEqualTo(inOrder);
    }

    @Test
    void what_a_store_had_before_there_were_sums_is_summed_up_as_it_opens() {
        List<String> followed = rows(List.of(begun(1, "10"), begun(2, "20"), DayChange.ended(
                line(1, "10"), 3), begun(4, "5"), begun(4, "-5"), begun(6, "7")));
        String every = "select * from money_day where currency <> 'NZD' order by kind, currency,"
                + " effective_on, from_position";
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            stands("1", 1, 3, "10");
            stands("2", 2, Long.MAX_VALUE, "20");
            stands("4", 4, Long.MAX_VALUE, "5");
            stands("5", 4, Long.MAX_VALUE, "-5");
            stands("6", 6, Long.MAX_VALUE, "7");
            var before = jdbc.queryForList(every);
            jdbc.update("delete from money_day");
            new ResourceDatabasePopulator(new ClassPathResource(
                    "db/common/V668__money_day_filled.sql")).populate(
                            DataSourceUtils.getConnection(dataSource));
            assertThat(kept()).isEqualTo(followed);
            assertThat(jdbc.queryForList(every)).isEqualTo(before);
        });
    }

    private void stands(String line, long from, long to, String amount) {
        jdbc.update("insert into money_line (line_id, kind, from_position, to_position,"
                + " effective_on, amount, currency, what, stream) values (?, 'SPENT', ?, ?, ?, ?,"
                + " 'NZD', 'Work', 'project/1')", "filled/" + line, from, to, DAY,
                new BigDecimal(amount));
    }

    @Test
    void a_day_holds_more_than_its_largest_line() {
        String most = "999999999999999";
        assertThat(rows(List.of(begun(1, most), begun(2, most)))).last().asString()
                .contains(" 1999999999999998.");
    }

    @SafeVarargs
    private List<String> rows(List<DayChange>... batches) {
        return new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            for (List<DayChange> batch : batches) {
                days.add(batch);
            }
            return kept();
        });
    }

    private List<String> kept() {
        return jdbc.query("select * from money_day where currency = 'NZD' order by from_position",
                (row, at) -> row.getLong("from_position") + " " + row.getLong("to_position") + " "
                        + row.getBigDecimal("amount") + " " + row.getBigDecimal("low") + " "
                        + row.getBigDecimal("high"));
    }

    private static DayChange begun(long position, String amount) {
        return DayChange.begun(line(position, amount));
    }

    private static MoneyLine line(long position, String amount) {
        Money money = Money.of(amount, "NZD");
        return new MoneyLine("line/" + position, Kind.SPENT, DAY, money, Estimate.certain(money),
                null, null, null, null, "Work", null, "project/1", null, null, position);
    }
}
