package waymark.query.measure.benefit;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import waymark.api.measure.benefit.BenefitEvent.BenefitClaimed;
import waymark.api.measure.benefit.BenefitEvent.BenefitMeasured;
import waymark.api.measure.benefit.BenefitEvent.BenefitPlanned;
import waymark.api.measure.benefit.BenefitQuery.BenefitView;
import waymark.api.measure.benefit.BenefitQuery.ClaimView;
import waymark.api.measure.benefit.BenefitQuery.MeasuredView;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.measure.benefit.claim.Verification;
import waymark.api.worth.proof.Bar;
import waymark.api.worth.proof.Power;
import waymark.query.measure.benefit.money.Sums;

/** Says a row as it can be read, with its sums as of a day. */
final class BenefitViews {

    static BenefitView of(BenefitRow row, Sums sums, LocalDate day) {
        BenefitPlanned told = row.planned();
        return new BenefitView(row.id(), row.reference(), row.version(),
                told.initiative().value(),
                told.businessCase() == null ? null : told.businessCase().value(), told.line(),
                told.plan(), row.bar(), sums.of(Kind.VERIFIED), sums.of(Kind.MEASURED),
                sums.of(Kind.PLANNED), sums.of(Kind.SELF_VERIFIED),
                row.measurements().stream().map(one -> view(one, row.bar())).toList(),
                row.claims().stream().map(one -> view(one, day)).toList(), row.faded(),
                Beside.standing(row.placed()), row.changedAt());
    }

    /** With how many answers it takes to show what would be worth having (BEN-3). */
    private static MeasuredView view(BenefitMeasured told, @Nullable Bar bar) {
        var cells = told.groups() == null ? null : told.groups().cells();
        return new MeasuredView(told.number(), told.effectiveOn(), told.proof(), told.amount(),
                told.counts(), cells == null ? null : Power.showable(cells),
                cells == null || bar == null
                        ? null
                        : Power.needed(cells, bar.smallestWorthwhile()),
                told.ledgerReference(), told.note());
    }

    private static ClaimView view(BenefitRow.Claimed one, LocalDate day) {
        BenefitClaimed claim = one.claim();
        Verification latest = one.latest();
        return new ClaimView(claim.claim(), claim.amount(), claim.from(), claim.effectiveOn(),
                claim.measurement(),
                claim.claimant() == null ? null : claim.claimant().value(), one.at(),
                latest == null ? waiting(one, day) : null,
                latest == null ? null : latest.result(),
                latest == null ? null : latest.amount(),
                latest == null ? null : latest.verifier(),
                latest != null && latest.selfVerified(),
                latest == null ? claim.ledgerReference() : latest.ledgerReference(),
                latest == null ? null : latest.reason(), claim.shown(), one.share(),
                one.sampled(), one.words());
    }

    /** Whole days since it was recorded, never below none (BEN-1). */
    private static long waiting(BenefitRow.Claimed one, LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(
                LocalDate.ofInstant(one.at(), ZoneOffset.UTC), day));
    }

    private BenefitViews() {}
}
