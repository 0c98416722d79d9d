package waymark.query.govern.objective;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.InitiativeView;
import waymark.api.choose.initiative.InitiativeView.Funds;
import waymark.api.govern.objective.ObjectiveQuery.Contribution;
import waymark.api.worth.Money;

/** What each department contributes to an objective by the initiatives it takes part in. */
final class Contributions {

    static List<Contribution> of(
            List<String> departments, List<InitiativeView> serving, String currency) {
        return departments.stream().map(department -> {
            List<InitiativeView> own = serving.stream()
                    .filter(one -> one.departments().contains(department)).toList();
            return new Contribution(department, own.size(), sum(own, Funds::spent, currency),
                    sum(own, Funds::verified, currency));
        }).toList();
    }

    private static Money sum(List<InitiativeView> initiatives,
            Function<Funds, @Nullable Money> which, String currency) {
        return Money.sum(currency, initiatives.stream().map(one -> which.apply(one.funds()))
                .filter(Objects::nonNull).toList());
    }

    private Contributions() {}
}
