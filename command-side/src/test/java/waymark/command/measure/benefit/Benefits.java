package waymark.command.measure.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.businesscase.content.ProofMethod;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeProposed;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.govern.organisation.PersonEvent.PersonRegistered;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Role;
import waymark.api.measure.benefit.BenefitCommand;
import waymark.api.measure.benefit.BenefitCommand.ClaimBenefit;
import waymark.api.measure.benefit.BenefitCommand.PlanBenefit;
import waymark.api.measure.benefit.BenefitCommand.VerifyClaim;
import waymark.api.measure.benefit.BenefitEvent;
import waymark.api.measure.benefit.BenefitEvent.Result;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.measure.benefit.BenefitPlan;
import waymark.api.worth.Estimate;
import waymark.api.worth.Money;
import waymark.api.worth.proof.Bar;
import waymark.command.kernel.testing.Story;

/** Ready-made parts of stories about benefits; the story's day is 1 June 2026. */
final class Benefits {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final BenefitId BENEFIT = new BenefitId("benefit/00000000-0000-7000-8000-000000000001");
    static final InitiativeId INITIATIVE = new InitiativeId(
            "initiative/00000000-0000-7000-8000-000000000002");
    static final PersonId OWNER = person(1);
    static final PersonId CLAIMANT = person(2);
    static final PersonId FINANCE = person(3);
    static final Bar BAR = new Bar(new BigDecimal("5"), 200, TODAY.minusDays(10));

    static Story<Benefit, BenefitCommand, BenefitEvent> story() {
        return Story.of(new BenefitDecider())
                .knowing(INITIATIVE.value(), new InitiativeProposed(INITIATIVE, "Call first",
                        "Call first", List.of(), null, OWNER, null, List.of()))
                .knowing(OWNER.value(), new PersonRegistered(
                        OWNER, "Olga", "olga@waymark.example", null, Set.of(Role.ANALYST)))
                .by(CLAIMANT.value(), Role.PROJECT_MANAGER);
    }

    static Story<Benefit, BenefitCommand, BenefitEvent> planned(
            ProofMethod method, @Nullable Bar bar) {
        return story().and(planning(method, bar));
    }

    /** A counted benefit with one claim of EUR 1,000 for May. */
    static Story<Benefit, BenefitCommand, BenefitEvent> claimed() {
        return planned(ProofMethod.DIRECT_COUNT, null)
                .and(claiming("1000", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31)));
    }

    static PlanBenefit planning(ProofMethod method, @Nullable Bar bar) {
        return new PlanBenefit(BENEFIT, INITIATIVE, null, null, new BenefitPlan("Fewer visits",
                BenefitClass.CASHABLE, OWNER, Estimate.certain(eur("12000")), List.of(),
                LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), null, method, null), bar);
    }

    static ClaimBenefit claiming(String amount, LocalDate from, LocalDate to) {
        return new ClaimBenefit(BENEFIT, eur(amount), null, from, to, null, null, null, null);
    }

    /** A claim of EUR 1,000 for May that draws this share of its effect. */
    static ClaimBenefit sharing(@Nullable String share) {
        return new ClaimBenefit(BENEFIT, eur("1000"), null, LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 5, 31), null, share == null ? null : new BigDecimal(share),
                null, null);
    }

    static VerifyClaim verifying(
            int claim, Result result, @Nullable String amount, @Nullable String reason) {
        return new VerifyClaim(BENEFIT, claim, result, amount == null ? null : eur(amount),
                "FI-1", reason);
    }

    static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    static PersonId person(int number) {
        return new PersonId("person/00000000-0000-7000-8000-00000000000" + number);
    }

    private Benefits() {}
}
