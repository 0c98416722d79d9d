package waymark.command.measure.benefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.measure.benefit.BenefitEvent.BenefitClaimed;
import waymark.api.measure.benefit.BenefitEvent.BenefitPlanned;
import waymark.api.measure.benefit.BenefitEvent.Result;
import waymark.api.measure.benefit.BenefitPlan;
import waymark.api.worth.Money;
import waymark.api.worth.proof.Bar;
import waymark.api.worth.proof.Proof;
import waymark.api.worth.proof.Shown;
import waymark.command.measure.sample.Strength.Held;

/**
 * What later decisions need to know of a benefit.
 *
 * @param planned how it was planned; none before that
 * @param bar what it has to pass, once that is agreed
 * @param measurements how well each of its measurements showed it, in order
 * @param compared whether a measurement was judged by the bar
 * @param claims its claims in order
 * @param fadedOn the day its effect ended, if it did
 */
record Benefit(
        @Nullable BenefitPlanned planned,
        @Nullable Bar bar,
        List<Shown> measurements,
        boolean compared,
        List<Claim> claims,
        @Nullable LocalDate fadedOn) {

    static final Benefit ABSENT = new Benefit(null, null, List.of(), false, List.of(), null);

    /** The latest word of finance on a claim, and which word it is, from 1. */
    record Finding(int number, Held held) {}

    /** A claim, and what finance has said of it, if anything. */
    record Claim(int number, Money amount, Shown shown, LocalDate from, LocalDate to,
            @Nullable PersonId claimant, @Nullable Finding finding) {

        boolean verified() {
            return finding != null;
        }

        Claim found(Held held) {
            int word = finding == null ? 1 : finding.number() + 1;
            return new Claim(number, amount, shown, from, to, claimant, new Finding(word, held));
        }

        boolean touches(LocalDate otherFrom, LocalDate otherTo) {
            return !to.isBefore(otherFrom) && !otherTo.isBefore(from);
        }
    }

    Benefit with(Bar agreed) {
        return new Benefit(planned, agreed, measurements, compared, claims, fadedOn);
    }

    Benefit measured(@Nullable Proof proof) {
        List<Shown> all = new ArrayList<>(measurements);
        all.add(Shown.by(proof));
        return new Benefit(planned, bar, List.copyOf(all), compared || proof != null, claims,
                fadedOn);
    }

    Benefit claimed(BenefitClaimed told) {
        List<Claim> all = new ArrayList<>(claims);
        all.add(new Claim(told.claim(), told.amount(), told.shown(), told.from(),
                told.effectiveOn(), told.claimant(), null));
        return new Benefit(planned, bar, measurements, compared, List.copyOf(all), fadedOn);
    }

    Benefit verified(int number, Result result, boolean self) {
        Held held = result == Result.FULLY && !self ? Held.HOLDS : Held.FAILED;
        List<Claim> all = claims.stream()
                .map(claim -> claim.number() == number ? claim.found(held) : claim).toList();
        return new Benefit(planned, bar, measurements, compared, all, fadedOn);
    }

    /** What finance said of a claim so far. */
    Held held(int number) {
        return claim(number).map(Claim::finding).map(Finding::held).orElse(Held.WAITS);
    }

    Benefit faded(LocalDate on) {
        return new Benefit(planned, bar, measurements, compared, claims, on);
    }

    Optional<Claim> claim(int number) {
        return claims.stream().filter(claim -> claim.number() == number).findFirst();
    }

    BenefitPlan plan() {
        return begun().plan();
    }

    InitiativeId initiative() {
        return begun().initiative();
    }

    @Nullable
    BusinessCaseId businessCase() {
        return begun().businessCase();
    }

    private BenefitPlanned begun() {
        return java.util.Objects.requireNonNull(planned, "planned");
    }
}
