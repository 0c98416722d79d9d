package waymark.query.measure.benefit.page;

import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.measure.benefit.BenefitQuery.BenefitList;
import waymark.api.measure.benefit.BenefitQuery.BenefitView;
import waymark.api.measure.benefit.BenefitQuery.ClaimView;
import waymark.api.measure.benefit.BenefitQuery.MeasuredView;
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
class BenefitTables {

    private final Say say;
    private final People people;

    BenefitTables(Say say, People people) {
        this.say = say;
        this.people = people;
    }

    Table of(BenefitList benefits) {
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
                        Column.figure("amount", "Worth")),
                benefit.measurements().stream().map(this::row).toList(), null);
    }

    Table claims(BenefitView benefit) {
        return new Table("claims of " + benefit.reference(),
                List.of(Column.figure("claim", "No"), Column.text("from", "From"),
                        Column.text("to", "To"), Column.figure("amount", "Claimed"),
                        Column.text("stands", "Stands"), Column.figure("verified", "Verified"),
                        Column.text("verifier", "By")),
                benefit.claims().stream().map(this::row).toList(), null);
    }

    String nameOf(String person) {
        return people.nameOf(person);
    }

    private Row row(BenefitView benefit) {
        long waiting = benefit.claims().stream().filter(one -> one.result() == null).count();
        return Row.of(
                Cell.link(benefit.reference(), "/measure/benefits/" + benefit.reference()),
                Cell.of(benefit.plan().name()),
                Cell.of(say.word(benefit.plan().benefitClass())), money(benefit.verified()),
                money(benefit.measured()), money(benefit.plannedToDate()),
                waiting == 0
                        ? Cell.of(null)
                        : Cell.tag(Tag.care(say.count(waiting, "claim", "claims"))));
    }

    private Row row(MeasuredView measured) {
        Proof proof = measured.proof();
        Money amount = measured.amount();
        return Row.of(Cell.of(measured.number()),
                Cell.said(measured.effectiveOn(), say.date(measured.effectiveOn())),
                proof == null ? Cell.tag(Tag.plain("counted")) : verdict(proof),
                Cell.of(proof == null || proof.effect().interval() == null
                        ? null
                        : say.change(proof.effect().figure().value()) + " "
                                + say.interval(proof.effect().interval().low(),
                                        proof.effect().interval().high())),
                amount == null
                        ? Cell.of(null)
                        : Cell.said(amount.amount(), say.money(amount)
                                + (measured.counts() ? "" : " (does not count)")));
    }

    private static Cell verdict(Proof proof) {
        Tag tag = switch (proof.verdict()) {
            case SHOWN -> proof.worse() ? Tag.broken("shown, to the worse") : Tag.good("shown");
            case NOT_PROVEN -> Tag.care("not proven");
            case SHOWN_TOO_SMALL -> Tag.care("shown too small");
        };
        return proof.early() ? Cell.tag(tag, Tag.plain("early")) : Cell.tag(tag);
    }

    private Row row(ClaimView claim) {
        return Row.of(Cell.of(claim.claim()), Cell.said(claim.from(), say.date(claim.from())),
                Cell.said(claim.to(), say.date(claim.to())), money(claim.amount()),
                stands(claim),
                claim.verified() == null ? Cell.of(null) : money(claim.verified()),
                Cell.of(claim.verifier() == null ? null : people.nameOf(claim.verifier())));
    }

    private Cell stands(ClaimView claim) {
        if (claim.result() == null) {
            Long days = claim.daysWaiting();
            return Cell.tag(Tag.care("waits " + say.days(days == null ? 0 : days)));
        }
        Tag tag = switch (claim.result()) {
            case FULLY -> Tag.good("verified");
            case PARTLY -> Tag.good("verified in part");
            case NOT_REALISED -> Tag.broken("not realised");
        };
        return claim.selfVerified() ? Cell.tag(tag, Tag.selfApproved()) : Cell.tag(tag);
    }

    private Cell money(Money money) {
        return Cell.said(money.amount(), say.money(money));
    }
}
