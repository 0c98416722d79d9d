package waymark.query.measure.benefit.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.measure.benefit.BenefitQuery.BenefitView;
import waymark.api.measure.benefit.BenefitQuery.ClaimView;
import waymark.api.measure.benefit.claim.Verification;
import waymark.api.measure.effect.EffectQuery.ShareView;
import waymark.api.measure.effect.EffectQuery.SharesView;
import waymark.api.worth.Money;
import waymark.query.govern.organisation.People;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Says the claims of a benefit, what finance said of them, and who else draws on the effect. */
@Component
class ClaimTables {

    private final Say say;
    private final People people;

    ClaimTables(Say say, People people) {
        this.say = say;
        this.people = people;
    }

    Table claims(BenefitView benefit) {
        return new Table("claims of " + benefit.reference(),
                List.of(Column.figure("claim", "No"), Column.text("from", "From"),
                        Column.text("to", "To"), Column.figure("amount", "Claimed"),
                        Column.text("shown", "Shown"), Column.text("stands", "Stands"),
                        Column.figure("verified", "Verified"), Column.text("verifier", "By")),
                benefit.claims().stream().map(this::row).toList(), null);
    }

    private Row row(ClaimView claim) {
        return Row.of(Cell.of(claim.claim()), Cell.said(claim.from(), say.date(claim.from())),
                Cell.said(claim.to(), say.date(claim.to())), money(claim.amount()),
                Proven.cell(claim.shown()), stands(claim), money(claim.verified()),
                by(claim.verifier()));
    }

    private Cell stands(ClaimView claim) {
        if (claim.result() == null) {
            Long days = claim.daysWaiting();
            return Cell.tag(Tag.care("waits " + say.days(days == null ? 0 : days)));
        }
        Verification latest = claim.words().getLast();
        Tag tag = found(latest);
        List<Tag> tags = new ArrayList<>(List.of(tag));
        if (latest.number() > 1) {
            tags.add(Tag.plain("restated"));
        }
        if (claim.selfVerified()) {
            tags.add(Tag.selfApproved());
        }
        return Cell.tag(tags.toArray(Tag[]::new));
    }

    private static Tag found(Verification word) {
        return switch (word.result()) {
            case FULLY -> Tag.good(word.bySample() == null ? "verified" : "verified by sample");
            case PARTLY -> Tag.good("verified in part");
            case NOT_REALISED -> Tag.broken("not realised");
        };
    }

    /** What finance said, where it said something that it took back later. */
    Table words(BenefitView benefit) {
        return new Table("restated claims of " + benefit.reference(),
                List.of(Column.figure("claim", "Claim"), Column.figure("word", "Word"),
                        Column.text("said", "Finance said"), Column.figure("true", "True of it"),
                        Column.text("verifier", "By"), Column.text("at", "On"),
                        Column.text("reason", "Why")),
                benefit.claims().stream().filter(one -> one.words().size() > 1)
                        .flatMap(claim -> claim.words().stream().map(word -> row(claim, word)))
                        .toList(),
                null);
    }

    private Row row(ClaimView claim, Verification word) {
        Tag now = word.number() == claim.words().size()
                ? Tag.good("holds")
                : Tag.plain("no longer holds");
        return Row.of(Cell.of(claim.claim()), Cell.of(word.number()),
                Cell.tag(found(word), now), money(word.amount()), by(word.verifier()),
                Cell.said(word.at(), say.moment(word.at())), Cell.of(word.reason()));
    }

    Table shares(SharesView shares) {
        return new Table("shares of the effect",
                List.of(Column.text("benefit", "Benefit"), Column.text("name", "What"),
                        Column.figure("claim", "Claim"), Column.text("from", "From"),
                        Column.text("to", "To"), Column.figure("share", "Share, %"),
                        Column.figure("amount", "Claimed")),
                shares.shares().stream().map(this::row).toList(), null);
    }

    private Row row(ShareView one) {
        return Row.of(Cell.link(one.benefit(), "/measure/benefits/" + one.benefit()),
                Cell.of(one.name()), Cell.of(one.claim()),
                Cell.said(one.from(), say.date(one.from())),
                Cell.said(one.to(), say.date(one.to())),
                Cell.said(one.share(), one.share().toPlainString()), money(one.amount()));
    }

    private Cell by(@Nullable String person) {
        return Cell.of(person == null ? null : people.nameOf(person));
    }

    private Cell money(@Nullable Money money) {
        return money == null ? Cell.of(null) : Cell.said(money.amount(), say.money(money));
    }
}
