package waymark.command.measure.benefit;

import static waymark.api.measure.benefit.BenefitRefusal.BAR_STANDS;
import static waymark.api.measure.benefit.BenefitRefusal.NOT_YET;
import static waymark.api.measure.benefit.BenefitRefusal.NO_BAR;
import static waymark.api.measure.benefit.BenefitRefusal.NO_LEDGER_REFERENCE;
import static waymark.api.measure.benefit.BenefitRefusal.NO_MONEY;
import static waymark.api.measure.benefit.BenefitRefusal.OTHER_CURRENCY;
import static waymark.api.measure.benefit.BenefitRefusal.WRONG_GROUPS;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.businesscase.content.ProofMethod;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.measure.benefit.BenefitCommand.AgreeBar;
import waymark.api.measure.benefit.BenefitCommand.MeasureBenefit;
import waymark.api.measure.benefit.BenefitEvent;
import waymark.api.measure.benefit.BenefitEvent.BarAgreed;
import waymark.api.measure.benefit.BenefitEvent.BenefitMeasured;
import waymark.api.measure.benefit.Groups;
import waymark.api.worth.Money;
import waymark.api.worth.proof.Bar;
import waymark.api.worth.proof.Proof;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** BEN-3: a comparison is judged by a bar that was agreed before it; only what is shown counts. */
final class Measuring {

    static Decision<BenefitEvent> agree(Benefit benefit, AgreeBar wish) {
        return benefit.compared()
                ? refuse(BAR_STANDS)
                : accept(new BarAgreed(wish.benefit(), benefit.initiative(),
                        benefit.businessCase(), wish.bar()));
    }

    static Decision<BenefitEvent> measure(Benefit benefit, MeasureBenefit wish, Known known) {
        LocalDate on = wish.effectiveOn() == null ? known.today() : wish.effectiveOn();
        Refusal no = refusal(benefit, wish, on, known);
        if (no != null) {
            return refuse(no);
        }
        Proof proof = proof(wish.groups(), benefit.bar(), on);
        return accept(new BenefitMeasured(wish.benefit(), benefit.initiative(),
                benefit.businessCase(), benefit.plan().benefitClass(),
                benefit.measurements().size() + 1, on, wish.groups(), proof, wish.amount(),
                counts(proof, wish.amount()), wish.ledgerReference(),
                wish.note()));
    }

    private static @Nullable Refusal refusal(
            Benefit benefit, MeasureBenefit wish, LocalDate on, Known known) {
        if (on.isAfter(known.today())) {
            return NOT_YET;
        }
        if (!fits(benefit, wish.groups())) {
            return WRONG_GROUPS;
        }
        if (wish.groups() != null && benefit.bar() == null) {
            return NO_BAR;
        }
        Refusal no = money(benefit, wish.amount(), known);
        return no == null && isUnfounded(benefit, wish) ? NO_LEDGER_REFERENCE : no;
    }

    /** Who counts money directly counts in the accounts, and says where. */
    private static boolean isUnfounded(Benefit benefit, MeasureBenefit wish) {
        return wish.amount() != null && wish.ledgerReference() == null
                && benefit.plan().method() == ProofMethod.DIRECT_COUNT;
    }

    private static boolean fits(Benefit benefit, @Nullable Groups groups) {
        return switch (benefit.plan().method()) {
            case DIRECT_COUNT -> groups == null;
            case PRE_POST -> groups != null && !groups.areControlled();
            case DIFFERENCE_IN_DIFFERENCES -> groups != null && groups.areControlled();
        };
    }

    private static @Nullable Refusal money(
            Benefit benefit, @Nullable Money amount, Known known) {
        if (amount == null) {
            return null;
        }
        if (benefit.plan().benefitClass() == BenefitClass.NON_FINANCIAL) {
            return NO_MONEY;
        }
        return known.programme().inBase(amount, null).isEmpty() ? OTHER_CURRENCY : null;
    }

    private static @Nullable Proof proof(
            @Nullable Groups groups, @Nullable Bar bar, LocalDate on) {
        return groups == null || bar == null ? null : Proof.of(groups.effect(), bar, on);
    }

    /** A change to the worse that the data show counts as well, but only as a loss. */
    private static boolean counts(@Nullable Proof proof, @Nullable Money amount) {
        if (amount == null || proof == null) {
            return amount != null;
        }
        return switch (proof.verdict()) {
            case SHOWN -> !amount.isNegative();
            case NOT_PROVEN -> false;
            case SHOWN_TOO_SMALL -> proof.worse() && amount.isNegative();
        };
    }

    private Measuring() {}
}
