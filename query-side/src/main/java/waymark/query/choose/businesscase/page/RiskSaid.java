package waymark.query.choose.businesscase.page;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.view.RiskView;
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

    /** Whether any line is given with a range. */
    static boolean moves(RiskView risk) {
        return risk.tornado().bars().stream().anyMatch(bar -> bar.width().signum() != 0);
    }

    /** How often it loses, and between what it lies. */
    Figure chance(RiskView risk) {
        MonteCarlo spread = risk.spread();
        String lies = "Of %s draws, one in ten ends below %s, half below %s, one in ten above %s."
                .formatted(say.count(spread.draws()), say.money(spread.p10(), risk.currency()),
                        say.money(spread.p50(), risk.currency()),
                        say.money(spread.p90(), risk.currency()));
        return Figure.of("Chance that it loses money", say.percent(spread.loss())).verdict(lies
                + " Each line is drawn by itself; what moves together in truth spreads wider."
                + " Seed " + spread.seed() + ", " + spread.method());
    }

    Chart tornado(RiskView risk) {
        return new Tornado("What does it hang on?",
                "The net present value when one line is at its low or its high end.",
                amount -> say.money(amount, risk.currency()), risk.tornado().base(),
                risk.tornado().bars().stream()
                        .map(bar -> new Swing(bar.driver(), bar.atLow(), bar.atHigh())).toList())
                .drawn();
    }

    /** The share of each line at which nothing is left, in the order of the drawing. */
    Table breakEven(RiskView risk) {
        var shares = risk.breakEven().stream().collect(
                Collectors.toMap(BreakEven::driver, one -> one));
        List<Row> rows = risk.tornado().bars().stream().map(bar -> shares.get(bar.driver()))
                .map(one -> Row.of(Cell.of(one.driver()), one.share() == null
                        ? Cell.of(one.absent())
                        : Cell.said(one.share(), say.percent(one.share()))))
                .toList();
        return new Table("how far each line may move",
                List.of(Column.text("line", "Line"),
                        Column.figure("share", "Nothing is left at")),
                rows, null);
    }
}
