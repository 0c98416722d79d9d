package waymark.api.deliver.project.week;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.week.Lights.Light;

/**
 * What a weekly report said of a risk.
 *
 * @param what what it is; the same words speak of the same risk
 * @param weight how heavily it weighs
 * @param answer what is done about it, if that is known
 * @param week the Monday of the week it was said of; none where that was not written down
 */
public record RiskWord(String what, Light weight, @Nullable String answer,
        @Nullable LocalDate week) {

    /** What was said of a week. */
    public static RiskWord of(Risk risk, @Nullable LocalDate week) {
        return new RiskWord(risk.what(), risk.weight(), risk.answer(), week);
    }

    /** How heavily it weighs by this word, and of which week that is. */
    public Expected<Light> weighed() {
        return new Expected<>(weight, week == null ? LocalDate.MIN : week);
    }
}
