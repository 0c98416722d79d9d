package waymark.query.measure.benefit;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import waymark.api.measure.benefit.BenefitEvent.BenefitClaimed;
import waymark.api.measure.benefit.BenefitEvent.BenefitMeasured;
import waymark.api.measure.benefit.BenefitEvent.BenefitPlanned;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerified;
import waymark.api.measure.benefit.BenefitQuery.BenefitView;
import waymark.api.measure.benefit.BenefitQuery.ClaimView;
import waymark.api.measure.benefit.BenefitQuery.MeasuredView;
import waymark.api.measure.benefit.MoneyQuery.Kind;
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
                row.measurements().stream().map(BenefitViews::view).toList(),
                row.claims().stream().map(one -> view(one, day)).toList(), row.faded(),
                row.changedAt());
    }

    private static MeasuredView view(BenefitMeasured told) {
        return new MeasuredView(told.number(), told.effectiveOn(), told.proof(), told.amount(),
                told.counts(), told.ledgerReference(), told.note());
    }

    private static ClaimView view(BenefitRow.Claimed one, LocalDate day) {
        BenefitClaimed claim = one.claim();
        ClaimVerified verified = one.verified();
        return new ClaimView(claim.claim(), claim.amount(), claim.from(), claim.effectiveOn(),
                claim.measurement(),
                claim.claimant() == null ? null : claim.claimant().value(), one.at(),
                verified == null ? waiting(one, day) : null,
                verified == null ? null : verified.result(),
                verified == null ? null : verified.amount(), verifier(verified),
                verified != null && verified.selfVerified(),
                verified == null ? claim.ledgerReference() : verified.ledgerReference(),
                verified == null ? null : verified.reason());
    }

    private static @Nullable String verifier(@Nullable ClaimVerified verified) {
        return verified == null || verified.verifier() == null
                ? null
                : verified.verifier().value();
    }

    /** Whole days since it was recorded, never below none (BEN-1). */
    private static long waiting(BenefitRow.Claimed one, LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(
                LocalDate.ofInstant(one.at(), ZoneOffset.UTC), day));
    }

    private BenefitViews() {}
}
