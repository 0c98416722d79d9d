package waymark.query.measure.calibration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.measure.calibration.CalibrationQuery.CalibrationRow;
import waymark.api.worth.Money;
import waymark.api.worth.calibration.Tally;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.AsOf;

/** How good forecasts were, in one question to the database for each way to group them. */
@Component
public class Calibrations {

    /** The day up to which each benefit was read for good: of its last reading in due time. */
    private static final String LAST = """
            (select benefit, max(effective_on) as read_on from forecast_reading
              where from_position <= :at and effective_on <= :day and not early
              group by benefit) last
            """;

    /**
     * One row a benefit that was read: what was forecast up to that day, and what came by then. By
     * then early readings have told their part, and what they said is of the sum.
     */
    private static final String READ = """
            from (select due.benefit as benefit, sum(due.low) as low, sum(due.likely) as likely,
                sum(due.high) as high from forecast_due due join #last
                  on last.benefit = due.benefit and due.due_on <= last.read_on
                group by due.benefit) forecast
              join (select reading.benefit as benefit, sum(reading.amount) as actual
                from forecast_reading reading join #last
                  on last.benefit = reading.benefit and reading.effective_on <= last.read_on
                where reading.from_position <= :at group by reading.benefit) came
                on came.benefit = forecast.benefit
              join forecast_benefit planned on planned.benefit = forecast.benefit
            """.replace("#last", LAST);

    private static final String SUMS = """
            count(*) as n, coalesce(sum(likely), 0) as likely, coalesce(sum(actual), 0) as actual,
            sum(case when actual between low and high then 1 else 0 end) as hits
            """;

    private final JdbcClient client;
    private final ProgrammeFacts programme;

    Calibrations(JdbcClient client, ProgrammeFacts programme) {
        this.client = client;
        this.programme = programme;
    }

    /** Of the whole programme. */
    CalibrationRow all(AsOf asOf) {
        return rows("cast(null as varchar)", "", null, asOf).getFirst();
    }

    /** Of one kind of benefit. */
    public CalibrationRow of(BenefitClass kind, AsOf asOf) {
        return rows("cast(:group as varchar)", " where benefit_class = :group", kind.name(), asOf)
                .getFirst();
    }

    /** Of one person; none where nothing that the person forecast was measured. */
    List<CalibrationRow> by(String author, AsOf asOf) {
        return rows("cast(:group as varchar)", " where author = :group", author, asOf).stream()
                .filter(one -> one.n() > 0).toList();
    }

    /** By a column of what was planned; the largest group first. */
    List<CalibrationRow> grouped(String by, AsOf asOf) {
        return rows("planned." + by, " group by planned." + by + " order by n desc, 1", null,
                asOf);
    }

    private List<CalibrationRow> rows(
            String group, String more, @Nullable String only, AsOf asOf) {
        String currency = programme.currency();
        var asked = client.sql("select " + group + " as grouped, " + SUMS + READ + more)
                .param("at", asOf.position()).param("day", asOf.effective());
        return (only == null ? asked : asked.param("group", only))
                .query((row, line) -> row(row, currency)).list();
    }

    private static CalibrationRow row(ResultSet row, String currency) throws SQLException {
        Tally tally = new Tally(row.getLong("n"), row.getBigDecimal("likely"),
                row.getBigDecimal("actual"), row.getLong("hits"));
        return new CalibrationRow(row.getString("grouped"), tally.n(),
                Money.rounded(tally.likely(), currency), Money.rounded(tally.actual(), currency),
                tally.bias(), tally.coverage());
    }
}
