package waymark.query.measure.calibration;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import waymark.api.measure.benefit.BenefitEvent.BenefitMeasured;
import waymark.api.measure.benefit.BenefitEvent.BenefitPlanned;
import waymark.api.measure.benefit.BenefitPlan.Due;
import waymark.log.Recorded;

/** Writes what was forecast and what came. */
@Component
class Forecasts {

    private final JdbcTemplate jdbc;

    Forecasts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void begun(String businessCase, @Nullable String author) {
        jdbc.update("insert into forecast_case (business_case, author) values (?, ?)",
                businessCase, author);
    }

    void placed(String initiative, String department) {
        jdbc.update("""
                merge into forecast_department as old
                using (values (cast(? as varchar), cast(? as varchar)))
                  as new (initiative, department)
                on old.initiative = new.initiative
                when matched then update set department = new.department
                when not matched then insert (initiative, department)
                  values (new.initiative, new.department)""", initiative, department);
    }

    /** By who began the case; one that was planned by hand, by who planned it. */
    void planned(BenefitPlanned told, Recorded recorded) {
        String businessCase = told.businessCase() == null ? null : told.businessCase().value();
        jdbc.update("""
                insert into forecast_benefit
                  (benefit, from_position, benefit_class, department, author)
                values (?, ?, ?,
                  (select department from forecast_department where initiative = ?),
                  coalesce((select author from forecast_case where business_case = ?), ?))""",
                told.benefit().value(), recorded.position(), told.plan().benefitClass().name(),
                told.initiative().value(), businessCase,
                businessCase == null ? recorded.meta().actor().person() : null);
        List<Due> dues = told.plan().dues();
        jdbc.batchUpdate("""
                insert into forecast_due (benefit, number, due_on, low, likely, high)
                values (?, ?, ?, ?, ?, ?)""",
                java.util.stream.IntStream.range(0, dues.size())
                        .mapToObj(at -> row(told.benefit().value(), at, dues.get(at))).toList());
    }

    private static Object[] row(String benefit, int number, Due due) {
        return new Object[]{benefit, number, due.on(), due.amount().low().amount(),
                due.amount().likely().amount(), due.amount().high().amount()};
    }

    void read(BenefitMeasured told, BigDecimal amount, long position) {
        jdbc.update("""
                insert into forecast_reading
                  (benefit, number, from_position, effective_on, amount, early)
                select benefit, ?, ?, ?, ?, ? from forecast_benefit where benefit = ?""",
                told.number(), position, told.effectiveOn(), amount,
                told.proof() != null && told.proof().early(), told.benefit().value());
    }

    void clear(String table) {
        jdbc.update("delete from " + table);
    }
}
