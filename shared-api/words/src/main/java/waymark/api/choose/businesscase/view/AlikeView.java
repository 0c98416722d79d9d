package waymark.api.choose.businesscase.view;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.deliver.project.ending.Lessons;
import waymark.api.measure.calibration.CalibrationQuery.CalibrationRow;
import waymark.api.worth.Money;

/**
 * How cases like this one went: the outside view on it. Middles and ends are those of what was
 * completed: what was stopped early is neither cheap nor on time.
 *
 * @param kind the class of benefit that brings most of what this case counts on
 * @param ended how many cases like it have ended
 * @param cost spent over approved, the middle of the completed; none below three
 * @param cheapest the least of them
 * @param dearest the most of them
 * @param late days after the planned finish, the middle of the completed; none below three
 * @param projects each of them, the last to end first
 * @param forecasts how good forecasts of this kind of benefit were so far (BEN-5)
 */
public record AlikeView(
        BenefitClass kind,
        int ended,
        @Nullable BigDecimal cost,
        @Nullable BigDecimal cheapest,
        @Nullable BigDecimal dearest,
        @Nullable BigDecimal late,
        List<Alike> projects,
        CalibrationRow forecasts) {

    public AlikeView {
        projects = List.copyOf(projects);
    }

    /**
     * One of them.
     *
     * @param project its reference
     * @param stopped whether it ended before it was done
     * @param cost spent over approved, a fraction
     * @param late days after the planned finish; before it where negative
     * @param lessons what was learned (PRJ-4)
     */
    public record Alike(
            String project,
            String title,
            boolean stopped,
            Money approved,
            Money spent,
            BigDecimal cost,
            long late,
            @Nullable Lessons lessons) {}
}
