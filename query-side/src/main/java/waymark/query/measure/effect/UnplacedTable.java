package waymark.query.measure.effect;

import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.measure.benefit.BenefitQuery.BenefitList;
import waymark.api.measure.benefit.BenefitQuery.BenefitView;
import waymark.api.measure.benefit.BenefitQuery.ClaimView;
import waymark.api.worth.Money;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;

/** Says benefits of which nobody said what they move. */
@Component
class UnplacedTable {

    private final Say say;

    UnplacedTable(Say say) {
        this.say = say;
    }

    Table of(BenefitList found) {
        return new Table("benefits whose effect is not said",
                List.of(Column.text("reference", "Reference"), Column.text("name", "Benefit"),
                        Column.text("class", "Class"), Column.text("metric", "Names a metric"),
                        Column.figure("claims", "Claims"), Column.figure("claimed", "Claimed")),
                found.benefits().stream().map(this::row).toList(), found.next());
    }

    private Row row(BenefitView one) {
        String metric = one.plan().metric();
        Money claimed = Money.sum(one.verified().currency(),
                one.claims().stream().map(ClaimView::amount).toList());
        return Row.of(Cell.link(one.reference(), "/measure/benefits/" + one.reference()),
                Cell.of(one.plan().name()), Cell.of(say.word(one.plan().benefitClass())),
                metric == null
                        ? Cell.of("no")
                        : Cell.link("yes", "/measure/metrics/"
                                + metric.substring(metric.indexOf('/') + 1)),
                Cell.of(one.claims().size()), Cell.said(claimed.amount(), say.money(claimed)));
    }
}
