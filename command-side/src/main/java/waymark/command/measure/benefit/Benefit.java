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
import waymark.api.measure.benefit.BenefitPlan;
import waymark.api.worth.Money;
import waymark.api.worth.proof.Bar;
import waymark.api.worth.proof.Proof;
import waymark.api.worth.proof.Shown;

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

    /** A claim, and whether finance has spoken on it. */
    record Claim(int number, Money amount, Shown shown, LocalDate from, LocalDate to,
            @Nullable PersonId claimant, boolean verified) {

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
                told.effectiveOn(), told.claimant(), false));
        return new Benefit(planned, bar, measurements, compared, List.copyOf(all), fadedOn);
    }

    Benefit verified(int number) {
        List<Claim> all = claims.stream().map(claim -> claim.number() == number
                ? new Claim(number, claim.amount(), claim.shown(), claim.from(), claim.to(),
                        claim.claimant(), true)
                : claim).toList();
        return new Benefit(planned, bar, measurements, compared, all, fadedOn);
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
