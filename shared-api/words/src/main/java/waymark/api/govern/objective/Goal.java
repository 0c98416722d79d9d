package waymark.api.govern.objective;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.measure.metric.MetricId;
import waymark.api.worth.Decimals;

/**
 * What is to be reached.
 *
 * @param title in a few words
 * @param metric what it is measured by
 * @param target the value to reach, in the unit of the metric
 * @param dueOn the day by which
 * @param departments who is accountable for it together; at least two
 */
public record Goal(
        @NotPersonal String title,
        MetricId metric,
        BigDecimal target,
        LocalDate dueOn,
        List<DepartmentId> departments) {

    private static final BigDecimal MOST = new BigDecimal("1000000000000");
    private static final int TOGETHER = 2;

    public Goal {
        title = Require.text("title", title, 160);
        Require.present("metric", metric);
        target = Decimals.fine("target", Require.between("target", target, MOST.negate(), MOST));
        Require.present("dueOn", dueOn);
        departments = Require.list("departments", departments, 0, 30).stream().distinct().toList();
        if (departments.size() < TOGETHER) {
            throw new Unacceptable("departments", "No department is measured alone.",
                    "at least two departments that are accountable together");
        }
    }
}
