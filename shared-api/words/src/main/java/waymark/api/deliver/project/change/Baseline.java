package waymark.api.deliver.project.change;

import java.time.LocalDate;
import java.util.List;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.worth.Money;

/**
 * What a project is measured against.
 *
 * @param amount what it may cost, in the base currency
 * @param finish the day by which it is to be done
 * @param milestones the agreed day of each milestone
 */
public record Baseline(Money amount, LocalDate finish, List<Day> milestones) {

    /** The day that was agreed for a milestone. */
    public record Day(@NotPersonal String name, LocalDate agreed) {}

    public Baseline {
        milestones = List.copyOf(milestones);
    }
}
