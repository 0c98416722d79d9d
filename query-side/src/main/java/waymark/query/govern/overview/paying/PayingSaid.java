package waymark.query.govern.overview.paying;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import waymark.api.govern.overview.OverviewQuery.Paying;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.measure.benefit.MoneyQuery.ReturnView;
import waymark.api.worth.Decimals;
import waymark.api.worth.Money;
import waymark.query.page.Say;
import waymark.query.page.kit.Figure;
import waymark.query.page.kit.Tag;

/** Says whether it is paying: each figure opens to its lines (U2). */
@Component
public class PayingSaid {

    private static final String RETURN = "/measure/return";

    private final Say say;

    PayingSaid(Say say) {
        this.say = say;
    }

    /** What finance verified against what was spent, and what the plan said by now. */
    public Figure roi(Paying paying) {
        var verified = paying.money().verifiedRoi();
        var planned = paying.money().plannedRoi();
        Figure roi = Figure.of("Verified return on what was spent",
                verified.isKnown() ? say.percent(verified.value()) : "none yet")
                .receipt(RETURN);
        return planned.isKnown()
                ? roi.verdict("the plan said " + say.percent(planned.value()) + " by now",
                        RETURN + "?basis=PLANNED")
                : roi.verdict(Objects.toString(verified.absent(), "the plan says none by now"));
    }

    public List<Figure> figures(Paying paying) {
        ReturnView money = paying.money();
        List<Figure> figures = new ArrayList<>(List.of(
                figure("Spent", money.spent(), Kind.SPENT),
                figure("Verified", money.verified(), Kind.VERIFIED),
                figure("Measured", money.measured(), Kind.MEASURED), awaiting(paying),
                figure("Approved", money.approved(), Kind.APPROVED),
                figure("Planned to date", money.plannedToDate(), Kind.PLANNED)));
        if (!money.selfVerified().isZero()) {
            figures.add(figure("Verified by its own owner", money.selfVerified(),
                    Kind.SELF_VERIFIED).tagged(Tag.selfApproved()));
        }
        return figures;
    }

    /** What waits, how long, and what the return would be if finance found all of it true. */
    private Figure awaiting(Paying paying) {
        Figure awaiting = figure("Awaiting finance", paying.awaitingFinance(), Kind.CLAIMED)
                .receipt("/measure/awaiting");
        Long wait = paying.longestWait();
        Figure since = wait == null || wait == 0
                ? awaiting
                : awaiting.tagged(Tag.care(say.days(wait)));
        BigDecimal spent = paying.money().spent().amount();
        BigDecimal most = paying.money().verified().plus(paying.awaitingFinance()).amount();
        return paying.awaitingFinance().isZero() || spent.signum() <= 0
                ? since
                : since.verdict("would make the return "
                        + say.percent(Decimals.divide(most.subtract(spent), spent)),
                        RETURN + "#awaiting");
    }

    private Figure figure(String label, Money amount, Kind kind) {
        return Figure.of(label, say.money(amount)).exactly(say.exact(amount))
                .receipt("/measure/receipt?kind=" + kind);
    }
}
