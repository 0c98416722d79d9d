package waymark.command.deliver.project;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.command.deliver.project.ProjectTest.TODAY;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.api.deliver.project.week.Foreseen;
import waymark.api.deliver.project.week.MilestoneNews;

/** News of milestones from before their week was written down. */
class UndatedNewsTest {

    private static final Foreseen PILOT = Foreseen.on(TODAY);

    private static Foreseen after(Foreseen before, @Nullable LocalDate forecast,
            @Nullable LocalDate actual, @Nullable LocalDate week) {
        return before.after(new MilestoneNews("Pilot", forecast, actual),
                week == null ? LocalDate.MIN : week);
    }

    @Test
    void PRJ_7_what_is_there_stays_so_though_a_forecast_of_no_week_follows() {
        Foreseen there = after(PILOT, null, TODAY, null);
        LocalDate later = TODAY.plusDays(9);
        Foreseen still = after(there, later, null, null);
        assertThat(still.actual()).isEqualTo(TODAY);
        assertThat(still.expected()).isEqualTo(later);
        assertThat(after(PILOT, later, null, null).expected()).isEqualTo(later);
        assertThat(after(still, later, null, TODAY).there()).as("a week takes it back").isFalse();
    }
}
