package waymark.query.measure.benefit.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.measure.benefit.BenefitQuery.BenefitList;
import waymark.api.measure.benefit.BenefitQuery.BenefitView;
import waymark.api.measure.benefit.BenefitQuery.MeasuredView;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.worth.Figure;
import waymark.api.worth.Money;
import waymark.api.worth.proof.Proof;
import waymark.query.govern.organisation.People;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Says benefits, their measurements and claims as tables. */
@Component
public class BenefitTables {

    private final Say say;
    private final People people;

    BenefitTables(Say say, People people) {
        this.say = say;
        this.people = people;
    }

    /** One row a benefit. */
    public Table of(BenefitList benefits) {
        return new Table("benefits",
                List.of(Column.text("reference", "Reference"), Column.text("name", "Benefit"),
                        Column.text("class", "Class"), Column.figure("verified", "Verified"),
                        Column.figure("measured", "Measured"),
                        Column.figure("planned", "Planned to date"),
                        Column.text("waiting", "Waits for finance")),
                benefits.benefits().stream().map(this::row).toList(), benefits.next());
    }

    Table measurements(BenefitView benefit) {
        return new Table("measurements of " + benefit.reference(),
                List.of(Column.figure("number", "No"), Column.text("on", "Speaks up to"),
                        Column.text("verdict", "Verdict"),
                        Column.text("interval", "Effect, 95 %"),
                        Column.figure("amount", "Worth"), Column.figure("n", "n"),
                        Column.figure("showable", "n shows"),
                        Column.figure("needed", "n needed")),
                benefit.measurements().stream().map(this::row).toList(), null);
    }

    String nameOf(String person) {
        return people.nameOf(person);
    }

    private Row row(BenefitView benefit) {
        long waiting = benefit.claims().stream().filter(one -> one.result() == null).count();
        return Row.of(
                Cell.link(benefit.reference(), "/measure/benefits/" + benefit.reference()),
                Cell.of(benefit.plan().name()),
                Cell.of(say.word(benefit.plan().benefitClass())),
                money(benefit, Kind.VERIFIED, benefit.verified()),
                money(benefit, Kind.MEASURED, benefit.measured()),
                money(benefit, Kind.PLANNED, benefit.plannedToDate()),
                waiting == 0
                        ? Cell.of(null)
                        : Cell.tag(Tag.care(say.count(waiting, "claim", "claims"))));
    }

    private Row row(MeasuredView measured) {
        Proof proof = measured.proof();
        Money amount = measured.amount();
        return Row.of(Cell.of(measured.number()),
                Cell.said(measured.effectiveOn(), say.date(measured.effectiveOn())),
                proof == null ? Cell.tag(Tag.plain("counted")) : Proven.cell(proof),
                Cell.of(proof == null || proof.effect().interval() == null
                        ? null
                        : say.change(proof.effect().figure().value()) + " "
                                + say.interval(proof.effect().interval().low(),
                                        proof.effect().interval().high())),
                amount == null
                        ? Cell.of(null)
                        : Cell.said(amount.amount(), say.money(amount)
                                + (measured.counts() ? "" : " (does not count)")),
                Cell.of(proof == null ? null : proof.effect().smallestGroup()),
                figure(measured.showable(), 1), figure(measured.needed(), 0));
    }

    /** BEN-3: what so many answers can show, and how many would show what was agreed on. */
    List<String> power(BenefitView benefit) {
        return benefit.measurements().stream().filter(one -> one.showable() != null)
                .map(one -> "Measurement " + one.number() + ": " + power(one) + ".").toList();
    }

    private String power(MeasuredView measured) {
        Proof proof = measured.proof();
        String shows = proof == null || measured.showable() == null
                ? "compared"
                : say.count(proof.effect().smallestGroup()) + " answers a group show an effect of "
                        + say.tenths(measured.showable().value()) + " or more";
        Figure needed = measured.needed();
        return needed == null || !needed.isKnown()
                ? shows
                : shows + "; what has to be passed takes "
                        + say.number(needed.value()) + " a group";
    }

    /** What cannot be said is left open; it is rounded on the page alone. */
    private Cell figure(@Nullable Figure figure, int digits) {
        BigDecimal value = figure == null ? null : figure.value();
        return value == null
                ? Cell.of(null)
                : Cell.said(value, say.number(value.setScale(digits, RoundingMode.HALF_UP)));
    }

    private Cell money(BenefitView benefit, Kind kind, Money money) {
        return new Cell(money.amount(), say.money(money), "/measure/receipt?kind=" + kind
                + "&benefit=" + benefit.reference(), List.of());
    }
}
