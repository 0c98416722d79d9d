package waymark.command.listen.followup.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.command.listen.followup.Followups.ANSWER;
import static waymark.command.listen.followup.Followups.SOURCE;
import static waymark.command.listen.followup.Followups.answer;
import static waymark.command.listen.followup.Followups.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Command;
import waymark.api.kernel.Event;
import waymark.api.listen.feedback.FeedbackEvent.FeedbackReceived;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.FollowupRuleSet;
import waymark.api.listen.feedback.source.SourceKind;
import waymark.api.listen.followup.FollowupCommand.OpenFollowup;
import waymark.api.listen.followup.deal.FollowupKind;
import waymark.api.listen.followup.rule.FollowupRule;
import waymark.api.listen.followup.rule.Trigger;
import waymark.command.kernel.policy.Policy;
import waymark.command.kernel.rule.Known;
import waymark.log.Meta;
import waymark.log.Recorded;

class FollowupPolicyTest {

    private static final FollowupRule RULE = rule(14);

    private final FollowupPolicy policy = new FollowupPolicy();

    @Test
    void an_answer_that_fits_the_rule_opens_one_case_the_same_however_often_it_is_read() {
        var once = react(2, true, "2026-06-01", RULE);
        assertThat(once).singleElement().isInstanceOfSatisfying(OpenFollowup.class, open -> {
            assertThat(open.feedback()).isEqualTo(ANSWER);
            assertThat(open.terms().kind()).isEqualTo(FollowupKind.DETRACTOR);
        });
        assertThat(react(2, true, "2026-06-01", RULE)).isEqualTo(once);
    }

    @Test
    void an_answer_that_fits_no_trigger_or_has_no_rule_opens_none() {
        assertThat(react(7, true, "2026-06-01", RULE)).isEmpty();
        assertThat(react(2, true, "2026-06-01")).isEmpty();
        assertThat(react(2, true, "2026-06-01", RULE, new FollowupRule(List.of(), 14)))
                .isEmpty();
    }

    @Test
    void FUP_4_who_did_not_agree_is_left_alone_unless_it_is_a_complaint() {
        assertThat(react(2, false, "2026-06-01", RULE)).isEmpty();
        assertThat(react(2, false, "2026-06-01", new FollowupRule(
                List.of(terms(FollowupKind.COMPLAINT)), 14))).hasSize(1);
    }

    @Test
    void MET_5_the_answer_of_an_employee_opens_no_case_though_an_old_rule_asks_for_one() {
        FeedbackReceived said = answer(ANSWER, 2, "somebody", true);
        FeedbackReceived employees = new FeedbackReceived(said.feedback(), said.source(), null,
                null, SourceKind.EMPLOYEE_SURVEY, said.relation(), "same", null,
                said.receivedOn(), null, said.scores(), said.verbatim(), List.of(),
                said.placed(), said.giver());
        assertThat(react(employees, "2026-06-01", RULE)).isEmpty();
        assertThat(react(said, "2026-06-01", RULE)).hasSize(1);
    }

    @Test
    void answers_of_the_past_are_imported_without_calling_everybody() {
        assertThat(react(2, true, "2026-06-13", RULE)).hasSize(1);
        assertThat(react(2, true, "2026-06-14", RULE)).isEmpty();
        assertThat(react(2, true, "2026-06-14", rule(30))).hasSize(1);
    }

    @Test
    void of_two_triggers_the_first_that_fits_counts() {
        Trigger all = new Trigger(FollowupKind.COMPLAINT, null, null, null,
                terms(FollowupKind.COMPLAINT).owner(), null, null, 1, 1);
        assertThat(react(2, true, "2026-06-01",
                new FollowupRule(List.of(terms(FollowupKind.DETRACTOR), all), 14)))
                .singleElement().isInstanceOfSatisfying(OpenFollowup.class, open -> assertThat(
                        open.terms().kind()).isEqualTo(FollowupKind.DETRACTOR));
        assertThat(react(9, true, "2026-06-01",
                new FollowupRule(List.of(terms(FollowupKind.DETRACTOR), all), 14)))
                .singleElement().isInstanceOfSatisfying(OpenFollowup.class, open -> assertThat(
                        open.terms().kind()).isEqualTo(FollowupKind.COMPLAINT));
    }

    private List<Command> react(
            int nps, boolean mayContact, String on, FollowupRule... rules) {
        return react(answer(ANSWER, nps, "somebody", mayContact), on, rules);
    }

    private List<Command> react(Event answer, String on, FollowupRule... rules) {
        Instant at = LocalDate.parse(on).atStartOfDay().toInstant(ZoneOffset.UTC);
        Recorded recorded = new Recorded(9, ANSWER.value(), 0, new UUID(7, 7), at, null, answer,
                new Meta(Actor.SYSTEM, null, "c", "c", Map.of()));
        assertThat(policy.restsOn(recorded)).isEqualTo(Set.of(SOURCE.value()));
        List<Event> source = List.of(rules).stream()
                .<Event>map(rule -> new FollowupRuleSet(SOURCE, rule)).toList();
        return policy.react(recorded, new Known(Actor.SYSTEM, at, LocalDate.parse(on),
                Map.of(SOURCE.value(), source)), Policy.idsOf(recorded.eventId()));
    }

    private static FollowupRule rule(int days) {
        return new FollowupRule(List.of(terms(FollowupKind.DETRACTOR)), days);
    }
}
