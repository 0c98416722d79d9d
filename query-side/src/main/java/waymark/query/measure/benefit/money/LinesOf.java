package waymark.query.measure.benefit.money;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseApproved;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.initiative.Inherited;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeInherited;
import waymark.api.choose.initiative.InitiativeEvent.QuickTrackApproved;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.ProjectEvent.CostRecorded;
import waymark.api.deliver.project.change.BaselineEvent.ChangeApproved;
import waymark.api.kernel.Event;
import waymark.api.measure.benefit.BenefitEvent.BenefitClaimed;
import waymark.api.measure.benefit.BenefitEvent.BenefitMeasured;
import waymark.api.measure.benefit.BenefitEvent.BenefitPlanned;
import waymark.api.measure.benefit.BenefitEvent.ClaimRestated;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerified;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerifiedBySample;
import waymark.api.measure.benefit.BenefitPlan;
import waymark.api.measure.benefit.BenefitPlan.Due;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.measure.benefit.MoneyQuery.MoneyLine;
import waymark.api.measure.owncost.OwnCostEvent.OwnCostRecorded;
import waymark.api.worth.Estimate;
import waymark.api.worth.Money;
import waymark.api.worth.proof.Shown;
import waymark.log.Recorded;

/** Which lines of money an event makes: a pure function, so that a rebuild finds the same. */
final class LinesOf {

    private final Recorded recorded;
    private final @Nullable InitiativeId initiative;
    private final List<MoneyLine> lines = new ArrayList<>();

    /** What an event says of one line; without an amount it says nothing. */
    private record Said(Kind kind, LocalDate on, @Nullable Money amount, String what,
            @Nullable String ledgerReference) {}

    /**
     * What the line of a benefit tells beside.
     *
     * @param benefitClass what kind of good it does
     * @param estimate between which amounts it was planned
     * @param shown how well it is shown
     * @param number which claim or measurement it comes from
     * @param sample on whose strength it was verified, if not by itself
     */
    private record Beside(@Nullable BenefitClass benefitClass, @Nullable Estimate estimate,
            @Nullable Shown shown, @Nullable Integer number, @Nullable String sample) {

        static final Beside NOTHING = new Beside(null, null, null, null, null);
    }

    private LinesOf(Recorded recorded, @Nullable InitiativeId initiative) {
        this.recorded = recorded;
        this.initiative = initiative;
    }

    /** The lines of this event; none when it is not about money. */
    static List<MoneyLine> event(Recorded recorded) {
        Event event = recorded.event();
        if (event instanceof CaseApproved told) {
            return of(recorded, told.initiative()).add(new Said(Kind.APPROVED,
                    told.decision().effectiveOn(), told.amount(), told.title(), null)).lines;
        }
        if (event instanceof QuickTrackApproved told) {
            return of(recorded, told.initiative()).add(new Said(Kind.APPROVED,
                    day(recorded), told.amount(), "Quick track", null)).lines;
        }
        if (event instanceof ChangeApproved told) {
            return of(recorded, told.initiative()).add(new Said(Kind.APPROVED,
                    told.effectiveOn(), told.added(), "Change " + told.change(), null)).lines;
        }
        if (event instanceof InitiativeInherited told) {
            return inherited(of(recorded, told.initiative()), told.row()).lines;
        }
        return event instanceof CostRecorded told
                ? cost(of(recorded, told.initiative()), told).lines
                : benefit(recorded);
    }

    private static List<MoneyLine> benefit(Recorded recorded) {
        Event event = recorded.event();
        if (event instanceof BenefitPlanned told) {
            return planned(of(recorded, told.initiative()), told.plan()).lines;
        }
        if (event instanceof BenefitMeasured told) {
            return of(recorded, told.initiative()).add(
                    beside(told.benefitClass(), Shown.by(told.proof()), told.number()),
                    new Said(Kind.MEASURED, told.effectiveOn(),
                            told.counts() ? told.amount() : null,
                            "Measurement " + told.number(), told.ledgerReference())).lines;
        }
        if (event instanceof BenefitClaimed told) {
            return claimed(of(recorded, told.initiative()), told).lines;
        }
        return spoken(recorded);
    }

    /** What finance said, and what the programme itself cost, of no initiative (BEN-1). */
    private static List<MoneyLine> spoken(Recorded recorded) {
        return switch (recorded.event()) {
            case OwnCostRecorded told -> new LinesOf(recorded, null).add(new Said(Kind.SPENT,
                    told.effectiveOn(), told.amount(), "The programme itself: " + told.what(),
                    told.ledgerReference())).lines;
            case ClaimVerified told -> of(recorded, told.initiative()).add(
                    beside(told.benefitClass(), told.shown(), told.claim()),
                    new Said(kind(told.selfVerified()), told.effectiveOn(), told.amount(),
                            "Claim " + told.claim(), told.ledgerReference())).lines;
            case ClaimVerifiedBySample told -> of(recorded, told.initiative()).add(
                    new Beside(told.benefitClass(), null, told.shown(), told.claim(),
                            told.sample().value()),
                    new Said(Kind.VERIFIED, told.effectiveOn(), told.amount(),
                            "Claim " + told.claim() + ", by a sample of " + told.drawn() + " of "
                                    + told.of(),
                            null)).lines;
            case ClaimRestated told -> of(recorded, told.initiative()).add(
                    beside(told.benefitClass(), told.shown(), told.claim()),
                    new Said(kind(told.selfVerified()), told.effectiveOn(), told.amount(),
                            "Claim " + told.claim() + ", restated", told.ledgerReference())).lines;
            default -> List.of();
        };
    }

    private static Kind kind(boolean selfVerified) {
        return selfVerified ? Kind.SELF_VERIFIED : Kind.VERIFIED;
    }

    /** It is claimed for good, and waits until finance spoke of it. */
    private static LinesOf claimed(LinesOf lines, BenefitClaimed told) {
        Beside beside = beside(told.benefitClass(), told.shown(), told.claim());
        for (Kind kind : List.of(Kind.CLAIMED, Kind.AWAITING)) {
            lines.add(beside, new Said(kind, told.effectiveOn(), told.amount(),
                    "Claim " + told.claim(), told.ledgerReference()));
        }
        return lines;
    }

    private static Beside beside(BenefitClass benefitClass, Shown shown, int number) {
        return new Beside(benefitClass, null, shown, number, null);
    }

    private static LinesOf planned(LinesOf lines, BenefitPlan plan) {
        for (Due due : plan.dues()) {
            lines.add(new Beside(plan.benefitClass(), due.amount(), null, null, null), new Said(
                    Kind.PLANNED, due.on(), due.amount().likely(), plan.name(), null));
        }
        return lines;
    }

    private static LinesOf inherited(LinesOf lines, Inherited row) {
        LocalDate on = row.decidedOn() == null ? day(lines.recorded) : row.decidedOn();
        return lines.add(new Said(Kind.INHERITED_SPENT, on, row.spent(), row.title(), null))
                .add(new Said(Kind.INHERITED_CLAIMED, on, row.claimed(), row.title(), null));
    }

    /** A forecast is what is expected, a budget what is planned: no money that moved. */
    private static LinesOf cost(LinesOf lines, CostRecorded told) {
        String what = told.what() == null ? "Cost" : told.what();
        return switch (told.kind()) {
            case ACTUAL -> lines.add(new Said(Kind.SPENT, told.effectiveOn(), told.amount(), what,
                    told.ledgerReference()));
            case COMMITTED ->
                lines.add(new Said(Kind.COMMITTED, told.effectiveOn(), told.amount(), what,
                        told.ledgerReference()));
            case FORECAST, BUDGET -> lines;
        };
    }

    private static LinesOf of(Recorded recorded, InitiativeId initiative) {
        return new LinesOf(recorded, initiative);
    }

    private LinesOf add(Said said) {
        return add(Beside.NOTHING, said);
    }

    private LinesOf add(Beside beside, Said said) {
        Money amount = said.amount();
        if (amount != null && !amount.isZero()) {
            String line = recorded.stream() + "." + recorded.version() + "." + lines.size();
            lines.add(new MoneyLine(line, said.kind(), said.on(), amount, beside.estimate(),
                    initiative == null ? null : initiative.value(), null,
                    beside.benefitClass(), beside.shown(), said.what(),
                    said.ledgerReference(), recorded.stream(), beside.number(),
                    beside.sample(), recorded.position()));
        }
        return this;
    }

    private static LocalDate day(Recorded recorded) {
        return LocalDate.ofInstant(recorded.recordedAt(), ZoneOffset.UTC);
    }
}
