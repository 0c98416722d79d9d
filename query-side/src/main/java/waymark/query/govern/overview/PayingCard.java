package waymark.query.govern.overview;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import waymark.api.govern.overview.OverviewQuery.Paying;
import waymark.api.measure.benefit.BenefitQuery.ClaimView;
import waymark.api.measure.benefit.BenefitQuery.ListAwaiting;
import waymark.api.measure.benefit.MoneyQuery.AskReturn;
import waymark.api.measure.benefit.MoneyQuery.ReturnView;
import waymark.api.worth.Money;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Is it paying? Verified, measured and planned stand side by side (BEN-1). */
@Component
class PayingCard {

    private final Queries queries;

    PayingCard(Queries queries) {
        this.queries = queries;
    }

    Paying of(Viewer viewer) {
        ReturnView money = queries.ask(new AskReturn(null), viewer);
        List<ClaimView> awaiting = queries.ask(new ListAwaiting(), viewer).benefits().stream()
                .flatMap(benefit -> benefit.claims().stream())
                .filter(claim -> claim.result() == null).toList();
        Money sum = Money.sum(money.spent().currency(),
                awaiting.stream().map(ClaimView::amount).toList());
        Long longest = awaiting.stream().map(ClaimView::daysWaiting).filter(Objects::nonNull)
                .max(Long::compare).orElse(null);
        return new Paying(money, sum, longest);
    }
}
