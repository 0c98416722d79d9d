package waymark.query.govern.overview;

import org.springframework.stereotype.Component;
import waymark.api.govern.overview.OverviewQuery.Paying;
import waymark.api.measure.benefit.BenefitQuery.ListAwaiting;
import waymark.api.measure.benefit.MoneyQuery.AskReturn;
import waymark.api.measure.benefit.MoneyQuery.ReturnView;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.measure.benefit.Awaiting;

/** Is it paying? Verified, measured and planned stand side by side (BEN-1). */
@Component
class PayingCard {

    private final Queries queries;

    PayingCard(Queries queries) {
        this.queries = queries;
    }

    Paying of(Viewer viewer) {
        ReturnView money = queries.ask(new AskReturn(null), viewer);
        Awaiting awaiting = Awaiting.of(queries.ask(new ListAwaiting(), viewer).benefits(),
                money.spent().currency());
        return new Paying(money, awaiting.total(), awaiting.longestWait());
    }
}
