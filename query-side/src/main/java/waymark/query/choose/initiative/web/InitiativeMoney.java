package waymark.query.choose.initiative.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import waymark.api.choose.initiative.InitiativeView;
import waymark.api.measure.benefit.MoneyQuery.AskReturn;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.measure.benefit.MoneyQuery.ReturnView;
import waymark.api.worth.Money;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;
import waymark.query.page.kit.Figure;
import waymark.query.page.kit.Tag;

/** Says what an initiative costs and brings; each figure opens to its receipt. */
@Component
class InitiativeMoney {

    private final Queries queries;
    private final Say say;

    InitiativeMoney(Queries queries, Say say) {
        this.queries = queries;
        this.say = say;
    }

    /** None before there is money. */
    List<Figure> figures(InitiativeView initiative, Viewer viewer) {
        ReturnView money = queries.ask(new AskReturn(initiative.id()), viewer);
        String of = "&initiative=" + initiative.reference();
        List<Figure> figures = new ArrayList<>();
        if (money.verifiedRoi().isKnown()) {
            figures.add(roi(money, of));
        }
        sums(money).forEach((kind, sum) -> {
            if (!sum.isZero()) {
                figures.add(figure(kind, sum).receipt("/measure/receipt?kind=" + kind + of));
            }
        });
        return figures;
    }

    private Figure roi(ReturnView money, String of) {
        Figure roi = Figure.of("Verified return", say.percent(money.verifiedRoi().value()))
                .receipt("/measure/return?basis=VERIFIED" + of);
        return money.plannedRoi().isKnown()
                ? roi.verdict("the plan said " + say.percent(money.plannedRoi().value())
                        + " by now", "/measure/return?basis=PLANNED" + of)
                : roi.verdict(Objects.toString(money.plannedRoi().absent(), ""));
    }

    private static Map<Kind, Money> sums(ReturnView money) {
        Map<Kind, Money> sums = new EnumMap<>(Kind.class);
        sums.put(Kind.APPROVED, money.approved());
        sums.put(Kind.COMMITTED, money.committed());
        sums.put(Kind.SPENT, money.spent());
        sums.put(Kind.VERIFIED, money.verified());
        sums.put(Kind.MEASURED, money.measured());
        sums.put(Kind.PLANNED, money.plannedToDate());
        sums.put(Kind.SELF_VERIFIED, money.selfVerified());
        sums.put(Kind.INHERITED_SPENT, money.inheritedSpent());
        sums.put(Kind.INHERITED_CLAIMED, money.inheritedClaimed());
        return sums;
    }

    private Figure figure(Kind kind, Money sum) {
        Figure figure = Figure.of(label(kind), say.money(sum)).exactly(say.exact(sum));
        return switch (kind) {
            case INHERITED_CLAIMED -> figure.tagged(Tag.care("inherited"));
            case SELF_VERIFIED -> figure.tagged(Tag.selfApproved());
            case APPROVED, COMMITTED, SPENT, VERIFIED, MEASURED, PLANNED, CLAIMED, AWAITING,
                    INHERITED_SPENT ->
                figure;
        };
    }

    private static String label(Kind kind) {
        return switch (kind) {
            case APPROVED -> "Approved";
            case COMMITTED -> "Committed";
            case SPENT -> "Spent";
            case VERIFIED -> "Verified";
            case MEASURED -> "Measured";
            case PLANNED -> "Planned to date";
            case CLAIMED -> "Claimed";
            case AWAITING -> "Awaiting finance";
            case SELF_VERIFIED -> "Verified by its own owner";
            case INHERITED_SPENT -> "Spent, the register says";
            case INHERITED_CLAIMED -> "Claimed, not verified";
        };
    }
}
