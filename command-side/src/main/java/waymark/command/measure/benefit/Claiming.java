package waymark.command.measure.benefit;

import static waymark.api.measure.benefit.BenefitRefusal.ALREADY_VERIFIED;
import static waymark.api.measure.benefit.BenefitRefusal.AMOUNT_DOES_NOT_FIT;
import static waymark.api.measure.benefit.BenefitRefusal.HAS_FADED;
import static waymark.api.measure.benefit.BenefitRefusal.NOT_YET;
import static waymark.api.measure.benefit.BenefitRefusal.NO_MONEY;
import static waymark.api.measure.benefit.BenefitRefusal.NO_SUCH_CLAIM;
import static waymark.api.measure.benefit.BenefitRefusal.NO_SUCH_MEASUREMENT;
import static waymark.api.measure.benefit.BenefitRefusal.OTHER_CURRENCY;
import static waymark.api.measure.benefit.BenefitRefusal.OWN_BENEFIT;
import static waymark.api.measure.benefit.BenefitRefusal.PERIOD_CLAIMED;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.businesscase.content.ProofMethod;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.ProgrammeRefusal;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.measure.benefit.BenefitCommand.ClaimBenefit;
import waymark.api.measure.benefit.BenefitCommand.VerifyClaim;
import waymark.api.measure.benefit.BenefitEvent;
import waymark.api.measure.benefit.BenefitEvent.BenefitClaimed;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerified;
import waymark.api.worth.Money;
import waymark.api.worth.proof.Grade;
import waymark.api.worth.proof.Shown;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;
import waymark.command.measure.benefit.Benefit.Claim;

/** Claims, and what finance says of them (BEN-1, BEN-4). */
final class Claiming {

    static Decision<BenefitEvent> claim(Benefit benefit, ClaimBenefit wish, Known known) {
        Refusal no = refusal(benefit, wish, known);
        if (no != null) {
            return refuse(no);
        }
        Money amount = known.programme().inBase(wish.amount(), wish.rate()).orElseThrow();
        return accept(new BenefitClaimed(wish.benefit(), benefit.initiative(),
                benefit.businessCase(), benefit.plan().benefitClass(), benefit.claims().size() + 1,
                shown(benefit, wish), amount,
                wish.rate() == null ? null : wish.amount(), wish.rate(), wish.from(), wish.to(),
                wish.measurement(), actor(known), wish.ledgerReference(), wish.note()));
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

    private static Shown shown(Benefit benefit, Claim claim, VerifyClaim wish) {
        return claim.shown().grade() == Grade.UNMEASURED
                ? counted(benefit, wish.ledgerReference(), claim.shown())
                : claim.shown();
    }

    private static Shown counted(
            Benefit benefit, @Nullable String ledgerReference, Shown otherwise) {
        return ledgerReference != null && benefit.plan().method() == ProofMethod.DIRECT_COUNT
                ? Shown.COUNTED
                : otherwise;
    }

    static Decision<BenefitEvent> verify(Benefit benefit, VerifyClaim wish, Known known) {
        Optional<Claim> named = benefit.claim(wish.claim());
        if (named.isEmpty()) {
            return refuse(NO_SUCH_CLAIM);
        }
        Claim claim = named.get();
        if (claim.verified()) {
            return refuse(ALREADY_VERIFIED);
        }
        Optional<Money> amount = amount(claim, wish, known);
        if (amount.isEmpty()) {
            return refuse(AMOUNT_DOES_NOT_FIT);
        }
        boolean own = known.isBy(benefit.plan().owner().value())
                || (claim.claimant() != null && known.isBy(claim.claimant().value()));
        if (own && !known.programme().isSmall()) {
            return refuse(OWN_BENEFIT);
        }
        return own && wish.reason() == null
                ? refuse(ProgrammeRefusal.REASON_MISSING)
                : accept(new ClaimVerified(wish.benefit(), benefit.initiative(),
                        benefit.businessCase(), benefit.plan().benefitClass(), wish.claim(),
                        shown(benefit, claim, wish), wish.result(), amount.get(), claim.to(),
                        actor(known), own, wish.ledgerReference(), wish.reason()));
    }

    /** What is true of it: never more than was claimed, and never of the other sign. */
    private static Optional<Money> amount(Claim claim, VerifyClaim wish, Known known) {
        Money part = wish.amount();
        return switch (wish.result()) {
            case FULLY -> part == null || part.equals(claim.amount())
                    ? Optional.of(claim.amount())
                    : Optional.empty();
            case NOT_REALISED -> part == null || part.isZero()
                    ? Optional.of(Money.zero(claim.amount().currency()))
                    : Optional.empty();
            case PARTLY -> Optional.ofNullable(part)
                    .flatMap(said -> known.programme().inBase(said, null))
                    .filter(said -> isPart(said, claim.amount()));
        };
    }

    private static boolean isPart(Money part, Money whole) {
        return part.amount().signum() == whole.amount().signum()
                && part.amount().abs().compareTo(whole.amount().abs()) < 0;
    }

    private static @Nullable PersonId actor(Known known) {
        return known.by().isSystem() ? null : new PersonId(known.by().person());
    }

    private Claiming() {}
}
