package waymark.api.deliver.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;

/**
 * A day by which something is to be there.
 *
 * @param name what is to be there; sets it apart from the project's other milestones
 * @param baseline the day that was agreed when the project started
 * @param forecast the day it is now expected; as agreed until said otherwise
 * @param actual the day it was there, once it is
 */
public record Milestone(
        @NotPersonal String name,
        LocalDate baseline,
        LocalDate forecast,
        @Nullable LocalDate actual) {

    public Milestone(String name, LocalDate baseline, @Nullable LocalDate forecast,
            @Nullable LocalDate actual) {
        this.name = Require.text("milestones.name", name, 120);
        this.baseline = Require.present("milestones.baseline", baseline);
        this.forecast = forecast == null ? baseline : forecast;
        this.actual = actual;
    }
}
