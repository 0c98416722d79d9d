package waymark.query.choose.businesscase.page;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.content.Assumption.Range;
import waymark.api.choose.businesscase.view.CaseView.AssumptionView;
import waymark.api.choose.businesscase.view.RiskView;
import waymark.api.worth.Money;
import waymark.api.worth.risk.BreakEven;
import waymark.api.worth.risk.MonteCarlo;
import waymark.query.chart.Chart;
import waymark.query.chart.Tornado;
import waymark.query.chart.Tornado.Swing;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Figure;

/** Says how sure a case is. */
@Component
class RiskSaid {

    private final Say say;

    RiskSaid(Say say) {
        this.say = say;
    }

    /** How often it loses, and between what it lies. */
    Figure chance(RiskView risk) {
        MonteCarlo spread = risk.spread();
        String lies = "Of %s draws, one in ten ends below %s, half below %s, one in ten above %s."
                .formatted(say.count(spread.draws()), money(spread.p10(), risk),
                        money(spread.p50(), risk), money(spread.p90(), risk));
        return Figure.of("Chance that it loses money", say.percent(spread.loss())).verdict(lies
                + " Each line is drawn by itself; what moves together in truth spreads wider."
                + " Seed " + spread.seed() + ", " + spread.method());
    }

    /** The strongest so many lines and assumptions. */
    Chart tornado(RiskView risk, int most) {
        return new Tornado("What does it hang on?",
                "The net present value when one line or assumption is at its low or its high end.",
                amount -> money(amount, risk), risk.tornado().base(),
                risk.tornado().bars().stream().filter(bar -> bar.width().signum() != 0)
                        .limit(most)
                        .map(bar -> new Swing(bar.driver(), bar.atLow(), bar.atHigh())).toList())
                .drawn();
    }

    /** Where each line and each assumption leaves nothing, in the order of the drawing. */
    Table breakEven(RiskView risk, List<AssumptionView> assumptions) {
        var shares = risk.breakEven().stream().collect(
                Collectors.toMap(BreakEven::driver, one -> one));
        Map<String, Range> ranges = new HashMap<>();
        assumptions.forEach(one -> {
            if (one.name() != null && one.range() != null) {
                ranges.put(one.name(), one.range());
            }
        });
        List<Row> rows = risk.tornado().bars().stream().map(bar -> shares.get(bar.driver()))
                .map(one -> row(one, ranges.get(one.driver()))).toList();
        return new Table("how far each may move",
                List.of(Column.text("line", "Line or assumption"),
                        Column.figure("share", "Nothing is left at"),
                        Column.figure("value", "Which is")),
                rows, null);
    }

    private String money(BigDecimal amount, RiskView risk) {
        return say.money(Money.rounded(amount, risk.currency()));
    }

    private Row row(BreakEven one, @Nullable Range range) {
        if (one.share() == null) {
            return Row.of(Cell.of(one.driver()), Cell.of(one.absent()), Cell.of(null));
        }
        return Row.of(Cell.of(one.driver()), Cell.said(one.share(), say.percent(one.share())),
                range == null
                        ? Cell.of(null)
                        : Cell.of(say.tenths(one.share().multiply(range.likely())) + " "
                                + range.unit() + ", likely " + say.number(range.likely())));
    }
}
