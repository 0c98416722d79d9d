package waymark.query.choose.initiative.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.api.choose.businesscase.decision.DecisionRecord.Quorum;
import waymark.api.choose.businesscase.decision.RoomDecision.Verdict;
import waymark.api.choose.businesscase.view.DecisionView;
import waymark.api.choose.initiative.ScoreSheet.Method;
import waymark.api.choose.initiative.portfolio.BackTest;
import waymark.api.choose.initiative.portfolio.BackTest.Outcome;
import waymark.api.choose.initiative.portfolio.BackTest.Tested;
import waymark.api.choose.initiative.portfolio.Policy;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.Settings.DecisionRule;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Money;
import waymark.api.worth.Rate;
import waymark.api.worth.appraisal.CashFlows;
import waymark.api.worth.appraisal.Frequency;

/** What another policy would have chosen (U9). */
class BackTestsTest {

    private static final Policy WSJF = weights(Map.of(Method.WSJF, BigDecimal.ONE));

    @Test
    void the_places_of_a_meeting_go_to_the_best_by_the_other_method() {
        BackTest test = test(WSJF, approved("BC-1", 1, scores(400, 2), "100", "150"),
                approved("BC-2", 1, scores(300, 9), "200", "100"),
                turnedDown("BC-3", 1, Verdict.DEFER, scores(200, 5)));
        assertThat(outcomes(test)).isEqualTo(Map.of(
                "BC-1", Outcome.DROPPED, "BC-2", Outcome.KEPT, "BC-3", Outcome.ADDED));
        assertThat(test.kept().roi().orThrow()).as("200 spent, 100 verified")
                .isEqualByComparingTo("-0.5");
        assertThat(test.dropped().roi().orThrow()).isEqualByComparingTo("0.5");
        assertThat(test.added()).isEqualTo(1);
        assertThat(of(test, "BC-3").realised()).as("what was never built is unknown").isNull();
    }

    @Test
    void weights_mix_methods_by_their_ranks_and_not_by_their_scales() {
        Deliberation first = approved("BC-1", 1, scores(400, 2), "1", "1");
        Deliberation second = turnedDown("BC-2", 1, Verdict.REJECT, scores(300, 9));
        Policy more = weights(Map.of(Method.RICE, new BigDecimal("3"), Method.WSJF,
                new BigDecimal("1")));
        assertThat(of(test(more, first, second), "BC-1").meanRank()).isEqualByComparingTo("1.25");
        assertThat(outcomes(test(more, first, second))).containsEntry("BC-1", Outcome.KEPT)
                .containsEntry("BC-2", Outcome.STILL_NOT);
        Policy even = weights(Map.of(Method.RICE, BigDecimal.ONE, Method.WSJF, BigDecimal.ONE));
        assertThat(outcomes(test(even, second, first)))
                .as("of equal ranks what was chosen stays").containsEntry("BC-1", Outcome.KEPT);
    }

    @Test
    void one_meeting_gives_nothing_to_another() {
        BackTest test = test(WSJF, approved("BC-1", 1, scores(1, 1), "1", "1"),
                turnedDown("BC-2", 2, Verdict.REJECT, scores(1, 9)));
        assertThat(outcomes(test)).isEqualTo(
                Map.of("BC-1", Outcome.KEPT, "BC-2", Outcome.STILL_NOT));
    }

    @Test
    void a_rate_turns_down_what_does_not_clear_it_and_approves_nothing() {
        Deliberation thin = approved("BC-1", 1, Map.of(), "10", "0");
        Deliberation no = turnedDown("BC-2", 1, Verdict.REJECT, Map.of());
        assertThat(outcomes(test(hurdle("0.10"), thin, no))).isEqualTo(
                Map.of("BC-1", Outcome.KEPT, "BC-2", Outcome.STILL_NOT));
        BackTest strict = test(hurdle("0.25"), thin, no);
        assertThat(outcomes(strict)).isEqualTo(
                Map.of("BC-1", Outcome.DROPPED, "BC-2", Outcome.STILL_NOT));
        assertThat(of(strict, "BC-1").worth()).as("120 in a year at 25 %")
                .isEqualTo(Money.of("-4", "EUR"));
        assertThat(of(strict, "BC-1").because()).contains("does not clear");
    }

    @Test
    void what_was_not_scored_keeps_its_place_and_cannot_be_told() {
        BackTest test = test(WSJF, approved("BC-1", 1, Map.of(), "1", "1"),
                approved("BC-2", 1, scores(1, 1), "0", "0"),
                turnedDown("BC-3", 1, Verdict.REJECT, scores(1, 9)));
        assertThat(outcomes(test)).isEqualTo(Map.of("BC-1", Outcome.UNKNOWN,
                "BC-2", Outcome.DROPPED, "BC-3", Outcome.ADDED));
        assertThat(test.unknown()).isEqualTo(1);
        assertThat(test.dropped().roi().absent()).isNotNull();
    }

    @Test
    void a_policy_that_says_nothing_is_refused() {
        assertThatThrownBy(() -> weights(Map.of(Method.RICE, BigDecimal.ZERO)))
                .isInstanceOf(Unacceptable.class);
        assertThatThrownBy(() -> weights(Map.of(Method.RICE, new BigDecimal("-1"))))
                .isInstanceOf(Unacceptable.class);
    }

    private static BackTest test(Policy policy, Deliberation... past) {
        return BackTests.of(policy, "EUR", List.of(past), past.length);
    }

    private static Map<String, Outcome> outcomes(BackTest test) {
        return test.decisions().stream().collect(java.util.stream.Collectors.toMap(
                Tested::businessCase, Tested::outcome));
    }

    private static Tested of(BackTest test, String reference) {
        return test.decisions().stream().filter(one -> one.businessCase().equals(reference))
                .findFirst().orElseThrow();
    }

    private static Deliberation approved(String reference, int meeting,
            Map<Method, BigDecimal> medians, String... spentAndVerified) {
        return new Deliberation(reference, reference, "initiative/" + reference,
                decision(Verdict.APPROVE, meeting), medians, flows(),
                BackTests.realised(1, Money.of(spentAndVerified[0], "EUR"),
                        Money.of(spentAndVerified[1], "EUR")));
    }

    private static Deliberation turnedDown(
            String reference, int meeting, Verdict verdict, Map<Method, BigDecimal> medians) {
        return new Deliberation(reference, reference, "initiative/" + reference,
                decision(verdict, meeting), medians, flows(), null);
    }

    /** 100 now, 120 in a year: worth it up to 20 %. */
    private static CashFlows flows() {
        return new CashFlows(Frequency.YEAR, amounts("0", "120"), amounts("100", "0"));
    }

    private static List<Money> amounts(String now, String later) {
        return List.of(Money.of(now, "EUR"), Money.of(later, "EUR"));
    }

    private static Map<Method, BigDecimal> scores(int rice, int wsjf) {
        return Map.of(Method.RICE, BigDecimal.valueOf(rice), Method.WSJF,
                BigDecimal.valueOf(wsjf));
    }

    private static Policy weights(Map<Method, BigDecimal> weights) {
        return new Policy(weights, null, null);
    }

    private static Policy hurdle(String rate) {
        return new Policy(Map.of(), Rate.of(rate), null);
    }

    private static DecisionView decision(Verdict verdict, int meeting) {
        return new DecisionView(1, verdict, Instant.EPOCH, 7, "meeting/" + meeting,
                LocalDate.of(2026, 6, 1), Profile.STANDARD, DecisionRule.CONSENT,
                Money.of("100", "EUR"), List.of(), List.of(), new Quorum(2, 2, 2), List.of(),
                List.of(), null, 7, null, "00", null, false, null, null, null, List.of(), null);
    }
}
