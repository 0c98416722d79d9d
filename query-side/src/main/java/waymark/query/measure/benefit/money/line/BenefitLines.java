package waymark.query.measure.benefit.money.line;

import java.util.List;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.measure.benefit.BenefitEvent.BenefitClaimed;
import waymark.api.measure.benefit.BenefitEvent.BenefitMeasured;
import waymark.api.measure.benefit.BenefitEvent.BenefitPlanned;
import waymark.api.measure.benefit.BenefitEvent.ClaimRestated;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerified;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerifiedBySample;
import waymark.api.measure.benefit.BenefitPlan.Due;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.measure.benefit.MoneyQuery.MoneyLine;
import waymark.api.worth.proof.Shown;
import waymark.log.Recorded;
import waymark.query.measure.benefit.money.line.MadeLines.Beside;
import waymark.query.measure.benefit.money.line.MadeLines.Said;

/** The lines of what comes back: planned, measured, claimed, and what finance said (BEN-1). */
final class BenefitLines {

    /** None when the event is not about a benefit. */
    static List<MoneyLine> of(Recorded recorded) {
        return switch (recorded.event()) {
            case BenefitPlanned told -> planned(by(recorded, told.initiative()), told);
            case BenefitMeasured told -> measured(by(recorded, told.initiative()), told);
            case BenefitClaimed told -> claimed(by(recorded, told.initiative()), told);
            case ClaimVerified told -> verified(by(recorded, told.initiative()), told);
            case ClaimVerifiedBySample told -> bySample(by(recorded, told.initiative()), told);
            case ClaimRestated told -> restated(by(recorded, told.initiative()), told);
            default -> List.of();
        };
    }

    private static MadeLines by(Recorded recorded, InitiativeId initiative) {
        return new MadeLines(recorded, initiative);
    }

    private static List<MoneyLine> planned(MadeLines lines, BenefitPlanned told) {
        for (Due due : told.plan().dues()) {
            lines.add(new Beside(told.plan().benefitClass(), due.amount(), null, null, null),
                    new Said(Kind.PLANNED, due.on(), due.amount().likely(), told.plan().name(),
                            null));
        }
        return lines.all();
    }

    private static List<MoneyLine> measured(MadeLines lines, BenefitMeasured told) {
        return lines.add(
                Beside.of(told.benefitClass(), Shown.by(told.proof()), told.number()),
                new Said(Kind.MEASURED, told.effectiveOn(),
                        told.counts() ? told.amount() : null,
                        "Measurement " + told.number(), told.ledgerReference()))
                .all();
    }

    /** It is claimed for good, and waits until finance spoke of it. */
    private static List<MoneyLine> claimed(MadeLines lines, BenefitClaimed told) {
        Beside beside = Beside.of(told.benefitClass(), told.shown(), told.claim());
        for (Kind kind : List.of(Kind.CLAIMED, Kind.AWAITING)) {
            lines.add(beside, new Said(kind, told.effectiveOn(), told.amount(),
                    "Claim " + told.claim(), told.ledgerReference()));
        }
        return lines.all();
    }

    private static List<MoneyLine> verified(MadeLines lines, ClaimVerified told) {
        return lines.add(Beside.of(told.benefitClass(), told.shown(), told.claim()),
                new Said(kind(told.selfVerified()), told.effectiveOn(), told.amount(),
                        "Claim " + told.claim(), told.ledgerReference()))
                .all();
    }

    private static List<MoneyLine> bySample(MadeLines lines, ClaimVerifiedBySample told) {
        return lines.add(
                new Beside(told.benefitClass(), null, told.shown(), told.claim(),
                        told.sample().value()),
                new Said(Kind.VERIFIED, told.effectiveOn(), told.amount(), "Claim "
                        + told.claim() + ", by a sample of " + told.drawn() + " of " + told.of(),
                        null))
                .all();
    }

    private static List<MoneyLine> restated(MadeLines lines, ClaimRestated told) {
        return lines.add(Beside.of(told.benefitClass(), told.shown(), told.claim()),
                new Said(kind(told.selfVerified()), told.effectiveOn(), told.amount(),
                        "Claim " + told.claim() + ", restated", told.ledgerReference()))
                .all();
    }

    private static Kind kind(boolean selfVerified) {
        return selfVerified ? Kind.SELF_VERIFIED : Kind.VERIFIED;
    }

    private BenefitLines() {}
}
