package waymark.command.measure.benefit;

import static waymark.api.measure.benefit.BenefitRefusal.ALREADY_VERIFIED;
import static waymark.api.measure.benefit.BenefitRefusal.AMOUNT_DOES_NOT_FIT;
import static waymark.api.measure.benefit.BenefitRefusal.NOT_THE_LATEST;
import static waymark.api.measure.benefit.BenefitRefusal.NOT_VERIFIED;
import static waymark.api.measure.benefit.BenefitRefusal.NO_SUCH_CLAIM;
import static waymark.api.measure.benefit.BenefitRefusal.OWN_BENEFIT;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.programme.ProgrammeRefusal;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.measure.benefit.BenefitCommand.RestateClaim;
import waymark.api.measure.benefit.BenefitCommand.VerifyBySample;
import waymark.api.measure.benefit.BenefitCommand.VerifyClaim;
import waymark.api.measure.benefit.BenefitEvent;
import waymark.api.measure.benefit.BenefitEvent.ClaimRestated;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerified;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerifiedBySample;
import waymark.api.measure.sample.ClaimName;
import waymark.api.measure.sample.SampleEvent.SampleDrawn;
import waymark.api.worth.Money;
import waymark.api.worth.proof.Grade;
import waymark.api.worth.proof.Shown;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;
import waymark.command.measure.benefit.Benefit.Claim;
import waymark.command.measure.benefit.Benefit.Finding;
import waymark.command.measure.sample.Strength;

/** What finance says of claims: at first, by a sample, and corrected later (BEN-1, BEN-4). */
final class Verifying {

    static Decision<BenefitEvent> verify(Benefit benefit, VerifyClaim wish, Known known) {
        Claim claim = benefit.claim(wish.claim()).orElse(null);
        if (claim == null) {
            return refuse(NO_SUCH_CLAIM);
        }
        Refusal no = claim.verified() ? ALREADY_VERIFIED : wrong(benefit, claim, wish, known);
        return no != null
                ? refuse(no)
                : accept(new ClaimVerified(wish.benefit(), benefit.initiative(),
                        benefit.businessCase(), benefit.plan().benefitClass(), wish.claim(),
                        shown(benefit, claim, wish.ledgerReference()), wish.result(),
                        amount(claim, wish, known).orElseThrow(), claim.to(),
                        Claiming.actor(known), own(benefit, claim, known),
                        wish.ledgerReference(), wish.reason()));
    }

    static Decision<BenefitEvent> restate(Benefit benefit, RestateClaim wish, Known known) {
        Claim claim = benefit.claim(wish.claim()).orElse(null);
        if (claim == null) {
            return refuse(NO_SUCH_CLAIM);
        }
        Finding latest = claim.finding();
        if (latest == null) {
            return refuse(NOT_VERIFIED);
        }
        if (latest.number() != wish.restates()) {
            return refuse(NOT_THE_LATEST, "The latest is " + latest.number() + ".");
        }
        VerifyClaim anew = new VerifyClaim(wish.benefit(), wish.claim(), wish.result(),
                wish.amount(), wish.ledgerReference(), wish.reason());
        Refusal no = wrong(benefit, claim, anew, known);
        return no != null
                ? refuse(no)
                : accept(new ClaimRestated(wish.benefit(), benefit.initiative(),
                        benefit.businessCase(), benefit.plan().benefitClass(), wish.claim(),
                        shown(benefit, claim, wish.ledgerReference()), latest.number() + 1,
                        latest.number(), wish.result(),
                        amount(claim, anew, known).orElseThrow(), claim.to(),
                        Claiming.actor(known), own(benefit, claim, known),
                        wish.ledgerReference(), wish.reason()));
    }

    /** In a programme of any size, what is one's own is looked at by itself. */
    static Decision<BenefitEvent> bySample(Benefit benefit, VerifyBySample wish, Known known) {
        Claim claim = benefit.claim(wish.claim()).orElse(null);
        if (claim == null) {
            return refuse(NO_SUCH_CLAIM);
        }
        SampleDrawn sample = Strength.drawn(wish.sample(), known);
        Refusal no = Strength.refusal(sample, new ClaimName(wish.benefit(), wish.claim()), known,
                benefit::held);
        if (claim.verified() || own(benefit, claim, known)) {
            return refuse(claim.verified() ? ALREADY_VERIFIED : OWN_BENEFIT);
        }
        if (no != null) {
            return refuse(no);
        }
        SampleDrawn drawn = Objects.requireNonNull(sample, "speaks for the claim");
        return accept(new ClaimVerifiedBySample(wish.benefit(), benefit.initiative(),
                benefit.businessCase(), benefit.plan().benefitClass(), wish.claim(),
                claim.shown(), claim.amount(), claim.to(), Claiming.actor(known),
                wish.sample(), drawn.seed(), drawn.drawn().size(), drawn.of()));
    }

    private static @Nullable Refusal wrong(
            Benefit benefit, Claim claim, VerifyClaim wish, Known known) {
        if (amount(claim, wish, known).isEmpty()) {
            return AMOUNT_DOES_NOT_FIT;
        }
        boolean own = own(benefit, claim, known);
        if (own && !known.programme().isSmall()) {
            return OWN_BENEFIT;
        }
        return own && wish.reason() == null ? ProgrammeRefusal.REASON_MISSING : null;
    }

    private static boolean own(Benefit benefit, Claim claim, Known known) {
        return known.isFor(benefit.plan().owner().value())
                || (claim.claimant() != null && known.isFor(claim.claimant().value()));
    }

    private static Shown shown(Benefit benefit, Claim claim, @Nullable String ledgerReference) {
        return claim.shown().grade() == Grade.UNMEASURED
                ? Claiming.counted(benefit, ledgerReference, claim.shown())
                : claim.shown();
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

    private Verifying() {}
}
