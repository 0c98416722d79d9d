package waymark.api.deliver.project.change;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Money;

/**
 * What is to be agreed anew; what is left out stays as it is.
 *
 * @param amount what the project may cost in all, in the base currency
 * @param finish the day by which it is to be done
 * @param milestones those whose agreed day is to be another one
 */
public record Wanted(
        @Nullable Money amount, @Nullable LocalDate finish, List<Baseline.Day> milestones) {

    public Wanted {
        milestones = Require.list("milestones", milestones, 0, 50);
        milestones.forEach(one -> {
            var _ = Require.text("milestones.name", one.name(), 120);
            var _ = Require.present("milestones.agreed", one.agreed());
        });
        if (amount != null && (amount.isNegative() || amount.isZero())) {
            throw new Unacceptable("amount", "A project costs something.", "an amount above zero");
        }
        if (amount == null && finish == null && milestones.isEmpty()) {
            throw new Unacceptable("amount", "This changes nothing.",
                    "another amount, finish or agreed day of a milestone");
        }
    }
}
