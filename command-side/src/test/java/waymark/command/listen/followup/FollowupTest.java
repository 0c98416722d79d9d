package waymark.command.listen.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static waymark.api.listen.followup.FollowupRefusal.ANOTHER_CUSTOMER;
import static waymark.api.listen.followup.FollowupRefusal.CAUSE_MISSING;
import static waymark.api.listen.followup.FollowupRefusal.NOT_SCORED_BEFORE;
import static waymark.api.listen.followup.FollowupRefusal.NOT_YOURS;
import static waymark.api.listen.followup.FollowupRefusal.NO_CONSENT;
import static waymark.api.listen.followup.FollowupRefusal.NO_SUCH_ANSWER;
import static waymark.api.listen.followup.FollowupRefusal.NO_SUCH_CAUSE;
import static waymark.api.listen.followup.FollowupRefusal.OVER;
import static waymark.api.listen.followup.FollowupRefusal.OWNER_NOT_ACTIVE;
import static waymark.command.listen.followup.Followups.ANSWER;
import static waymark.command.listen.followup.Followups.CASE;
import static waymark.command.listen.followup.Followups.HEAD;
import static waymark.command.listen.followup.Followups.LATER;
import static waymark.command.listen.followup.Followups.OWNER;
import static waymark.command.listen.followup.Followups.SERVICE;
import static waymark.command.listen.followup.Followups.WHOSE;
import static waymark.command.listen.followup.Followups.answer;
import static waymark.command.listen.followup.Followups.opened;
import static waymark.command.listen.followup.Followups.story;
import static waymark.command.listen.followup.Followups.terms;

import org.junit.jupiter.api.Test;
import waymark.api.govern.organisation.PersonEvent.PersonDeactivated;
import waymark.api.kernel.Role;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.listen.followup.FollowupCommand;
import waymark.api.listen.followup.FollowupCommand.AssignFollowup;
import waymark.api.listen.followup.FollowupCommand.CloseFollowup;
import waymark.api.listen.followup.FollowupCommand.OpenFollowup;
import waymark.api.listen.followup.FollowupCommand.RecordConsent;
import waymark.api.listen.followup.FollowupCommand.RecordRecovery;
import waymark.api.listen.followup.FollowupCommand.ReopenFollowup;
import waymark.api.listen.followup.FollowupCommand.WithdrawFollowup;
import waymark.api.listen.followup.FollowupEvent;
import waymark.api.listen.followup.FollowupEvent.FollowupAssigned;
import waymark.api.listen.followup.FollowupEvent.FollowupClosed;
import waymark.api.listen.followup.FollowupEvent.FollowupOpened;
import waymark.api.listen.followup.FollowupEvent.FollowupReopened;
import waymark.api.listen.followup.FollowupEvent.RecoveryRecorded;
import waymark.api.listen.followup.OutreachCommand.AskPromoter;
import waymark.api.listen.followup.OutreachCommand.RecordContact;
import waymark.api.listen.followup.OutreachCommand.ResolveFollowup;
import waymark.api.listen.followup.OutreachEvent.CustomerContacted;
import waymark.api.listen.followup.deal.Favour;
import waymark.api.listen.followup.deal.FollowupKind;
import waymark.api.listen.followup.deal.FollowupStage;
import waymark.api.listen.followup.deal.Reach;
import waymark.api.listen.followup.deal.Scored;
import waymark.api.listen.followup.deal.Scored.Scale;
import waymark.command.kernel.testing.Story;

class FollowupTest {

    private static final CloseFollowup CLOSE = new CloseFollowup(CASE, "late", null);
    private static final RecordContact CALLED = new RecordContact(
            CASE, Reach.REACHED, "telephone", "She waited all day.");
    private static final ResolveFollowup RESOLVE = new ResolveFollowup(CASE, "A new date.");

    private final Story<Followup, FollowupCommand, FollowupEvent> detractor = story()
            .given(opened(FollowupKind.DETRACTOR));

    @Test
    void FUP_1_a_case_knows_its_answer_its_owner_and_when_it_is_due() {
        story().when(new OpenFollowup(CASE, ANSWER, terms(FollowupKind.DETRACTOR), null, false))
                .then(opened(FollowupKind.DETRACTOR))
                .thenClaims("followup-of:" + ANSWER.value());
    }

    @Test
    void a_complaint_on_the_telephone_is_opened_by_hand_without_an_answer() {
        FollowupOpened by = story().when(new OpenFollowup(CASE, null,
                terms(FollowupKind.COMPLAINT), "Nobody came", true))
                .thenClaims().thenOne(FollowupOpened.class);
        assertThat(by.dataSubject()).isEqualTo(CASE.value());
        assertThat(opened(FollowupKind.COMPLAINT).dataSubject())
                .isEqualTo("customer/" + WHOSE.customerKey());
        assertThatThrownBy(() -> new OpenFollowup(CASE, null, terms(FollowupKind.COMPLAINT),
                " ", true)).isInstanceOf(Unacceptable.class);
    }

    @Test
    void ORG_1_by_hand_only_somebody_active_answers_for_it_but_a_rule_loses_no_customer() {
        var left = story().knowing(OWNER.value(), new PersonDeactivated(OWNER, "left"));
        var open = new OpenFollowup(CASE, ANSWER, terms(FollowupKind.DETRACTOR), null, true);
        left.when(open).thenRefused(OWNER_NOT_ACTIVE);
        assertThat(left.by(waymark.api.kernel.Actor.SYSTEM).when(open)
                .thenOne(FollowupOpened.class).handling().owner()).isNull();
        story().when(new OpenFollowup(CASE, new waymark.api.listen.feedback.FeedbackId(
                "feedback/00000000-0000-7000-8000-0000000000ff"),
                terms(FollowupKind.DETRACTOR), null, true)).thenRefused(NO_SUCH_ANSWER);
    }

    @Test
    void a_department_answers_by_its_head() {
        detractor.when(new AssignFollowup(CASE, null, SERVICE))
                .then(new FollowupAssigned(CASE, WHOSE, HEAD, SERVICE));
        detractor.when(new AssignFollowup(CASE, OWNER, null)).thenNothing();
    }

    @Test
    void FUP_4_nobody_is_contacted_who_did_not_agree_but_things_are_put_right() {
        var silent = story().given(opened(FollowupKind.DETRACTOR, false));
        silent.when(CALLED).thenRefused(NO_CONSENT);
        silent.when(RESOLVE)
                .thenOne(waymark.api.listen.followup.OutreachEvent.FollowupResolved.class);
        silent.and(new RecordConsent(CASE, true, "She called us")).when(CALLED)
                .thenOne(CustomerContacted.class);
        detractor.and(new RecordConsent(CASE, false, null)).when(CALLED).thenRefused(NO_CONSENT);
        story().given(opened(FollowupKind.PROMOTER, false))
                .when(new AskPromoter(CASE, Favour.INVITE, null)).thenRefused(NO_CONSENT);
    }

    @Test
    void FUP_3_closing_needs_a_cause_that_is_in_use() {
        var resolved = detractor.and(RESOLVE);
        resolved.when(new CloseFollowup(CASE, null, null)).thenRefused(CAUSE_MISSING);
        resolved.when(new CloseFollowup(CASE, "the weather", null)).thenRefused(NO_SUCH_CAUSE);
        resolved.when(CLOSE).then(
                new FollowupClosed(CASE, WHOSE, FollowupKind.DETRACTOR, "late", null));
    }

    @Test
    void FUP_2_recovery_compares_the_same_question_of_the_same_customer() {
        var before = new Scored(Scale.NPS, 2);
        detractor.when(new RecordRecovery(CASE, new Scored(Scale.NPS, 9), null)).then(
                new RecoveryRecorded(CASE, WHOSE, before, new Scored(Scale.NPS, 9), null));
        detractor.when(new RecordRecovery(CASE, null, LATER)).then(
                new RecoveryRecorded(CASE, WHOSE, before, new Scored(Scale.NPS, 8), LATER));
        detractor.when(new RecordRecovery(CASE, new Scored(Scale.CSAT, 4), null))
                .thenRefused(NOT_SCORED_BEFORE);
        detractor.when(new RecordRecovery(CASE, null, ANSWER)).thenRefused(ANOTHER_CUSTOMER);
        story().given(opened(FollowupKind.DETRACTOR))
                .knowing(LATER.value(), answer(LATER, 8, "somebody else", true))
                .when(new RecordRecovery(CASE, null, LATER)).thenRefused(ANOTHER_CUSTOMER);
    }

    @Test
    void a_closed_case_is_taken_up_again_and_due_anew() {
        FollowupReopened again = detractor.and(RESOLVE).and(CLOSE)
                .on(java.time.LocalDate.of(2026, 7, 1))
                .when(new ReopenFollowup(CASE, "It broke again"))
                .thenOne(FollowupReopened.class);
        assertThat(again.stage()).isEqualTo(FollowupStage.OPEN);
        assertThat(again.firstDue()).isEqualTo("2026-07-03T09:00:00Z");
        detractor.when(new WithdrawFollowup(CASE, "A test of ours")).thenOne(
                FollowupEvent.FollowupWithdrawn.class);
        detractor.and(RESOLVE).and(CLOSE).when(new WithdrawFollowup(CASE, "late"))
                .thenRefused(OVER);
    }

    @Test
    void only_its_owner_and_those_who_listen_work_on_it() {
        detractor.by("person/00000000-0000-7000-8000-0000000000ee", Role.EMPLOYEE).when(CALLED)
                .thenRefused(NOT_YOURS);
        detractor.by(OWNER.value(), Role.EMPLOYEE).when(CALLED)
                .thenOne(CustomerContacted.class);
    }
}
