package waymark.command.listen.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.api.listen.followup.FollowupRefusal.NOT_NOW;
import static waymark.api.listen.followup.FollowupRefusal.OTHER_KIND;
import static waymark.api.listen.followup.FollowupRefusal.OVER;
import static waymark.command.listen.followup.Followups.CASE;
import static waymark.command.listen.followup.Followups.WHOSE;
import static waymark.command.listen.followup.Followups.opened;
import static waymark.command.listen.followup.Followups.story;

import org.junit.jupiter.api.Test;
import waymark.api.listen.followup.ComplaintCommand.AcknowledgeComplaint;
import waymark.api.listen.followup.ComplaintCommand.AnswerComplaint;
import waymark.api.listen.followup.ComplaintCommand.EscalateOutside;
import waymark.api.listen.followup.ComplaintCommand.InvestigateComplaint;
import waymark.api.listen.followup.ComplaintEvent.EscalatedOutside;
import waymark.api.listen.followup.FollowupCommand;
import waymark.api.listen.followup.FollowupCommand.CloseFollowup;
import waymark.api.listen.followup.FollowupEvent;
import waymark.api.listen.followup.FollowupEvent.FollowupClosed;
import waymark.api.listen.followup.OutreachCommand.AskPromoter;
import waymark.api.listen.followup.OutreachCommand.RecordContact;
import waymark.api.listen.followup.OutreachCommand.RecordResponse;
import waymark.api.listen.followup.OutreachCommand.ResolveFollowup;
import waymark.api.listen.followup.OutreachEvent.CustomerContacted;
import waymark.api.listen.followup.deal.Favour;
import waymark.api.listen.followup.deal.Finding;
import waymark.api.listen.followup.deal.FollowupKind;
import waymark.api.listen.followup.deal.FollowupStage;
import waymark.api.listen.followup.deal.Reach;
import waymark.command.kernel.testing.Story;

class StepsTest {

    private static final CloseFollowup CLOSE = new CloseFollowup(CASE, "late", null);
    private static final InvestigateComplaint INVESTIGATE = new InvestigateComplaint(
            CASE, Finding.UPHELD, "The van broke down.");
    private static final AnswerComplaint ANSWERED = new AnswerComplaint(
            CASE, "We are sorry.", "A month for free");
    private static final RecordContact CALLED = new RecordContact(
            CASE, Reach.REACHED, "telephone", "She waited all day.");
    private static final ResolveFollowup RESOLVE = new ResolveFollowup(CASE, "A new date.");

    private final Story<Followup, FollowupCommand, FollowupEvent> complaint = story()
            .given(opened(FollowupKind.COMPLAINT));
    private final Story<Followup, FollowupCommand, FollowupEvent> detractor = story()
            .given(opened(FollowupKind.DETRACTOR));
    private final Story<Followup, FollowupCommand, FollowupEvent> promoter = story()
            .given(opened(FollowupKind.PROMOTER));

    @Test
    void a_complaint_is_acknowledged_investigated_answered_and_closed() {
        var life = complaint.and(new AcknowledgeComplaint(CASE, "e-mail", null))
                .and(INVESTIGATE).and(ANSWERED).and(CLOSE);
        assertThat(life.events()).hasSize(5);
        assertThat(life.state().stage()).isEqualTo(FollowupStage.CLOSED);
        complaint.when(ANSWERED).thenRefused(NOT_NOW);
        complaint.when(CLOSE).thenRefused(NOT_NOW);
        life.when(INVESTIGATE).thenRefused(OVER);
    }

    @Test
    void a_complaint_goes_outside_at_any_time_even_after_it_was_closed() {
        var outside = new EscalateOutside(CASE, "Ombudsman for telecoms", null);
        var told = new EscalatedOutside(CASE, WHOSE, "Ombudsman for telecoms", null);
        complaint.when(outside).then(told);
        complaint.and(INVESTIGATE).and(ANSWERED).and(CLOSE).when(outside).then(told);
        complaint.and(outside).when(CLOSE).thenOne(FollowupClosed.class);
    }

    @Test
    void a_detractor_is_called_again_until_somebody_answers() {
        var missed = new RecordContact(CASE, Reach.NO_ANSWER, "telephone", null);
        var tried = detractor.and(missed);
        assertThat(tried.state().stage()).isEqualTo(FollowupStage.OPEN);
        tried.when(CALLED).then(new CustomerContacted(
                CASE, WHOSE, 2, Reach.REACHED, "telephone", "She waited all day."));
        var life = tried.and(CALLED).and(RESOLVE).and(CLOSE);
        assertThat(life.state().stage()).isEqualTo(FollowupStage.CLOSED);
        detractor.and(new RecordContact(CASE, Reach.UNREACHABLE, null, null)).when(CLOSE)
                .thenOne(FollowupClosed.class);
        detractor.and(CALLED).when(CLOSE).thenRefused(NOT_NOW);
    }

    @Test
    void a_promoter_is_asked_answers_and_may_be_left_alone() {
        var asked = promoter.and(new AskPromoter(CASE, Favour.REFERRAL, null));
        assertThat(asked.and(new RecordResponse(CASE, true, null)).state().stage())
                .isEqualTo(FollowupStage.RESPONDED);
        promoter.when(new RecordResponse(CASE, true, null)).thenRefused(NOT_NOW);
        promoter.when(new CloseFollowup(CASE, "helped", null)).thenOne(FollowupClosed.class);
    }

    @Test
    void each_kind_has_steps_of_its_own() {
        complaint.when(CALLED).thenRefused(OTHER_KIND);
        detractor.when(INVESTIGATE).thenRefused(OTHER_KIND);
        promoter.when(RESOLVE).thenRefused(OTHER_KIND);
    }
}
