package waymark.command.measure.benefit;

import static waymark.api.measure.benefit.BenefitRefusal.HAS_FADED;
import static waymark.api.measure.benefit.BenefitRefusal.NOT_YET;
import static waymark.api.measure.benefit.BenefitRefusal.NO_MONEY;
import static waymark.api.measure.benefit.BenefitRefusal.NO_SUCH_MEASUREMENT;
import static waymark.api.measure.benefit.BenefitRefusal.OTHER_CURRENCY;
import static waymark.api.measure.benefit.BenefitRefusal.PERIOD_CLAIMED;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.businesscase.content.ProofMethod;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.measure.benefit.BenefitCommand.ClaimBenefit;
import waymark.api.measure.benefit.BenefitEvent;
import waymark.api.measure.benefit.BenefitEvent.BenefitClaimed;
import waymark.api.measure.benefit.BenefitEvent.ShareClaimed;
import waymark.api.worth.Money;
import waymark.api.worth.proof.Shown;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;
import waymark.command.measure.effect.Sharing;

/** Claims for periods, and what they draw of an effect that others claim too (BEN-1, BEN-2). */
final class Claiming {

    static Decision<BenefitEvent> claim(Benefit benefit, ClaimBenefit wish, Known known) {
        Refusal no = refusal(benefit, wish, known);
        if (no != null) {
            return refuse(no);
        }
        Decision<BenefitEvent> tooMuch = Sharing.refusal(
                wish, benefit.plan(), benefit.claims().size() + 1, known);
        return tooMuch == null ? accept(claimed(benefit, wish, known)) : tooMuch;
    }

    private static List<BenefitEvent> claimed(Benefit benefit, ClaimBenefit wish, Known known) {
        Money amount = known.programme().inBase(wish.amount(), wish.rate()).orElseThrow();
        int number = benefit.claims().size() + 1;
        BenefitEvent claimed = new BenefitClaimed(wish.benefit(), benefit.initiative(),
                benefit.businessCase(), benefit.plan().benefitClass(), number,
                shown(benefit, wish), amount, wish.rate() == null ? null : wish.amount(),
                wish.rate(), wish.from(), wish.to(), wish.measurement(), actor(known),
                wish.ledgerReference(), wish.note());
        BigDecimal share = Sharing.share(wish, known);
        return share == null
                ? List.of(claimed)
                : List.of(claimed, new ShareClaimed(wish.benefit(), benefit.initiative(),
                        benefit.businessCase(), number, share));
    }

    private static @Nullable Refusal refusal(
            Benefit benefit, ClaimBenefit wish, Known known) {
        if (benefit.plan().benefitClass() == BenefitClass.NON_FINANCIAL) {
            return NO_MONEY;
        }
        if (known.programme().inBase(wish.amount(), wish.rate()).isEmpty()) {
            return OTHER_CURRENCY;
        }
        if (wish.to().isAfter(known.today())) {
            return NOT_YET;
        }
        Integer measurement = wish.measurement();
        if (measurement != null
                && (measurement < 1 || measurement > benefit.measurements().size())) {
            return NO_SUCH_MEASUREMENT;
        }
        if (benefit.fadedOn() != null && wish.to().isAfter(benefit.fadedOn())) {
            return HAS_FADED;
        }
        return benefit.claims().stream().anyMatch(one -> one.touches(wish.from(), wish.to()))
                ? PERIOD_CLAIMED
                : null;
    }

    /** As the measurement showed that it names; who names none may have counted. */
    private static Shown shown(Benefit benefit, ClaimBenefit wish) {
        return wish.measurement() == null
                ? counted(benefit, wish.ledgerReference(), Shown.UNMEASURED)
                : benefit.measurements().get(wish.measurement() - 1);
    }

    /** Who counts directly counts in the accounts. */
    static Shown counted(
            Benefit benefit, @Nullable String ledgerReference, Shown otherwise) {
        return ledgerReference != null && benefit.plan().method() == ProofMethod.DIRECT_COUNT
                ? Shown.COUNTED
                : otherwise;
    }

    static @Nullable PersonId actor(Known known) {
        return known.by().isSystem() ? null : new PersonId(known.by().person());
    }

    private Claiming() {}
}
