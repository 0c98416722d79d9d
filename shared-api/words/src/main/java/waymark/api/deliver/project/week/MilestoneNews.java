package waymark.api.deliver.project.week;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.refusal.Unacceptable;

/**
 * What is new about a milestone; what is left out stays as it is.
 *
 * @param name which milestone
 * @param forecast the day it is now expected; of one that is there it takes that back
 * @param actual the day it was there
 */
public record MilestoneNews(
        @NotPersonal String name, @Nullable LocalDate forecast, @Nullable LocalDate actual) {

    public MilestoneNews {
        name = Require.text("milestones.name", name, 120);
        if (forecast == null && actual == null) {
            throw new Unacceptable("milestones", "Nothing new is said of a milestone.",
                    "a day it is forecast for, or the day it was there");
        }
    }
}
