package waymark.query.measure.benefit.waiting;

import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.measure.benefit.claim.ClaimQuery.WaitingClaim;
import waymark.api.measure.benefit.claim.ClaimQuery.WaitingClaims;
import waymark.api.measure.sample.SampleQuery.SampleList;
import waymark.api.measure.sample.SampleQuery.SampleView;
import waymark.api.measure.sample.SampleQuery.SampledClaim;
import waymark.api.measure.sample.SampleQuery.Stage;
import waymark.api.worth.Money;
import waymark.query.measure.benefit.page.Proven;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Says what waits for finance, and samples, as tables. */
@Component
class WaitingTables {

    private final Say say;

    WaitingTables(Say say) {
        this.say = say;
    }

    Table of(WaitingClaims waiting) {
        return new Table("claims awaiting finance",
                List.of(Column.text("benefit", "Benefit"), Column.text("name", "What"),
                        Column.figure("claim", "Claim"), Column.text("from", "From"),
                        Column.text("to", "To"), Column.figure("amount", "Amount"),
                        Column.text("shown", "Shown"), Column.figure("waits", "Days waiting"),
                        Column.text("sample", "Sample")),
                waiting.claims().stream().map(this::row).toList(), waiting.next());
    }

    private Row row(WaitingClaim one) {
        return Row.of(Cell.link(one.reference(), "/measure/benefits/" + one.reference()),
                Cell.of(one.name()), Cell.of(one.claim()),
                Cell.said(one.from(), say.date(one.from())),
                Cell.said(one.to(), say.date(one.to())), money(one.amount()),
                Proven.cell(one.shown()), Cell.of(one.daysWaiting()), sampled(one));
    }

    private static Cell sampled(WaitingClaim one) {
        if (one.sampled() == null) {
            return Cell.of(null);
        }
        return Cell.tag(one.sampled().drawn()
                ? Tag.care("drawn")
                : Tag.plain("waits for a sample"));
    }

    Table of(SampleList samples) {
        return new Table("samples of claims",
                List.of(Column.text("reference", "Sample"), Column.figure("drawn", "Drawn"),
                        Column.figure("of", "Of"), Column.figure("total", "Together"),
                        Column.figure("below", "Each below"), Column.text("stage", "Stands")),
                samples.samples().stream().map(this::row).toList(), samples.next());
    }

    private Row row(SampleView one) {
        return Row.of(Cell.link(one.reference(), "/measure/samples/" + one.reference()),
                Cell.of(one.drawn()), Cell.of(one.of()), money(one.total()),
                money(one.materiality()), Cell.tag(tag(one.stage())));
    }

    static Tag tag(Stage stage) {
        return switch (stage) {
            case OPEN -> Tag.care("drawn claims still wait");
            case HOLDS -> Tag.good("holds");
            case FAILED -> Tag.broken("failed");
        };
    }

    Table claims(SampleView sample) {
        return new Table("claims of " + sample.reference(),
                List.of(Column.text("benefit", "Benefit"), Column.text("name", "What"),
                        Column.figure("claim", "Claim"), Column.figure("amount", "Amount"),
                        Column.text("drawn", "In the sample"), Column.text("stands", "Stands")),
                sample.claims().stream().map(this::row).toList(), null);
    }

    private Row row(SampledClaim one) {
        return Row.of(Cell.link(one.benefit(), "/measure/benefits/" + one.benefit()),
                Cell.of(one.name()), Cell.of(one.claim()), money(one.amount()),
                Cell.of(one.drawn() ? "drawn" : "not drawn"), stands(one));
    }

    private static Cell stands(SampledClaim one) {
        if (one.result() == null) {
            return Cell.tag(Tag.care("waits"));
        }
        Tag tag = switch (one.result()) {
            case FULLY -> Tag.good(one.bySample() ? "verified by the sample" : "verified");
            case PARTLY -> Tag.care("verified in part");
            case NOT_REALISED -> Tag.broken("not realised");
        };
        return one.selfVerified() ? Cell.tag(tag, Tag.selfApproved()) : Cell.tag(tag);
    }

    private Cell money(Money money) {
        return Cell.said(money.amount(), say.money(money));
    }
}
