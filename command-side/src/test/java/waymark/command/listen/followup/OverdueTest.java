package waymark.command.listen.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.command.listen.followup.Followups.CASE;
import static waymark.command.listen.followup.Followups.HEAD;
import static waymark.command.listen.followup.Followups.WHOSE;
import static waymark.command.listen.followup.Followups.handling;
import static waymark.command.listen.followup.Followups.opened;
import static waymark.command.listen.followup.Followups.story;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Role;
import waymark.api.listen.followup.ComplaintCommand.AcknowledgeComplaint;
import waymark.api.listen.followup.FollowupCommand;
import waymark.api.listen.followup.FollowupCommand.TellOverdue;
import waymark.api.listen.followup.FollowupEvent;
import waymark.api.listen.followup.FollowupEvent.FollowupOverdue;
import waymark.api.listen.followup.OutreachCommand.RecordContact;
import waymark.api.listen.followup.OutreachCommand.ResolveFollowup;
import waymark.api.listen.followup.OutreachEvent.CustomerContacted;
import waymark.api.listen.followup.deal.Due;
import waymark.api.listen.followup.deal.FollowupKind;
import waymark.api.listen.followup.deal.Reach;
import waymark.command.kernel.testing.Story;

class OverdueTest {

    private static final TellOverdue NO_WORD = new TellOverdue(
            CASE, Due.FIRST_WORD, handling().firstDue());
    private static final TellOverdue NOT_DONE = new TellOverdue(
            CASE, Due.DONE, handling().doneDue());

    private final Story<Followup, FollowupCommand, FollowupEvent> waiting = story()
            .given(opened(FollowupKind.DETRACTOR));

    @Test
    void FUP_1_when_the_first_word_is_late_somebody_else_is_told_once() {
        var late = waiting.by(Actor.SYSTEM).on(LocalDate.of(2026, 6, 3));
        late.when(NO_WORD).then(new FollowupOverdue(
                CASE, WHOSE, Due.FIRST_WORD, handling().firstDue(), HEAD));
        late.and(NO_WORD).when(NO_WORD).thenNothing();
    }

    @Test
    void FUP_1_what_was_done_in_time_troubles_nobody() {
        var tried = new RecordContact(CASE, Reach.NO_ANSWER, null, null);
        var reached = new RecordContact(CASE, Reach.REACHED, null, null);
        onTheDay(waiting.and(reached)).when(NO_WORD).thenNothing();
        onTheDay(waiting.and(tried)).when(NO_WORD).thenOne(FollowupOverdue.class);
        onTheDay(waiting.and(reached)).when(NOT_DONE).thenOne(FollowupOverdue.class);
        onTheDay(waiting.and(new ResolveFollowup(CASE, "Done"))).when(NOT_DONE).thenNothing();
        onTheDay(story().given(opened(FollowupKind.COMPLAINT))
                .and(new AcknowledgeComplaint(CASE, null, null))).when(NO_WORD).thenNothing();
    }

    @Test
    void FUP_1_an_alarm_of_another_time_is_let_be() {
        var due = handling().firstDue();
        onTheDay(waiting).when(new TellOverdue(CASE, Due.FIRST_WORD, due.minusSeconds(1)))
                .thenNothing();
        waiting.by(Actor.SYSTEM).when(NO_WORD).thenNothing();
    }

    @Test
    void FUP_1_whoever_was_told_may_work_on_it() {
        var told = onTheDay(waiting).and(NO_WORD).by(HEAD.value(), Role.EMPLOYEE);
        assertThat(told.when(new RecordContact(CASE, Reach.REACHED, null, null))
                .thenOne(CustomerContacted.class).attempt()).isEqualTo(1);
    }

    private static Story<Followup, FollowupCommand, FollowupEvent> onTheDay(
            Story<Followup, FollowupCommand, FollowupEvent> story) {
        return story.by(Actor.SYSTEM).on(LocalDate.of(2026, 6, 15));
    }
}
