package waymark.query.govern.overview.paying;

import org.springframework.stereotype.Component;
import waymark.api.govern.overview.OverviewQuery.Paying;
import waymark.api.measure.benefit.MoneyQuery.AskReturn;
import waymark.api.measure.benefit.MoneyQuery.ReturnView;
import waymark.api.measure.benefit.claim.ClaimQuery.ListWaiting;
import waymark.api.measure.benefit.claim.ClaimQuery.WaitingClaims;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Is it paying? Verified, measured and planned stand side by side (BEN-1). */
@Component
public class PayingCard {

    private final Queries queries;

    PayingCard(Queries queries) {
        this.queries = queries;
    }

    public Paying of(Viewer viewer) {
        ReturnView money = queries.ask(new AskReturn(null), viewer);
        WaitingClaims waiting = queries.ask(new ListWaiting(null, 1), viewer);
        return new Paying(money, waiting.total(), waiting.longestWait());
    }
}
