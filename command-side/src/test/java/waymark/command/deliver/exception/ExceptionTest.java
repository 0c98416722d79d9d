package waymark.command.deliver.exception;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.command.deliver.exception.Overruns.ACCOUNT;
import static waymark.command.deliver.exception.Overruns.COST;
import static waymark.command.deliver.exception.Overruns.INITIATIVE;
import static waymark.command.deliver.exception.Overruns.MANAGER;
import static waymark.command.deliver.exception.Overruns.OPEN;
import static waymark.command.deliver.exception.Overruns.PROJECT;
import static waymark.command.deliver.exception.Overruns.PROPOSED;
import static waymark.command.deliver.exception.Overruns.SPONSOR;
import static waymark.command.deliver.exception.Overruns.STARTED;
import static waymark.command.deliver.exception.Overruns.TODAY;
import static waymark.command.deliver.exception.Overruns.cost;
import static waymark.command.deliver.exception.Overruns.finish;
import static waymark.command.deliver.exception.Overruns.moved;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.choose.council.meeting.Attendance;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingOpened;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.deliver.exception.ExceptionCommand;
import waymark.api.deliver.exception.ExceptionCommand.AcceptRecovery;
import waymark.api.deliver.exception.ExceptionCommand.ExplainException;
import waymark.api.deliver.exception.ExceptionCommand.OpenException;
import waymark.api.deliver.exception.ExceptionCommand.ReferException;
import waymark.api.deliver.exception.ExceptionCommand.ReviewException;
import waymark.api.deliver.exception.ExceptionCommand.RuleOnException;
import waymark.api.deliver.exception.ExceptionCommand.TellExceptionOverdue;
import waymark.api.deliver.exception.ExceptionEvent;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionClosed;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionOpened;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionOverdue;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionReferred;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionReopened;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionRuled;
import waymark.api.deliver.exception.ExceptionEvent.RecoveryAccepted;
import waymark.api.deliver.exception.ExceptionEvent.Why;
import waymark.api.deliver.exception.ExceptionId;
import waymark.api.deliver.exception.ExceptionKind;
import waymark.api.deliver.exception.ExceptionRefusal;
import waymark.api.deliver.exception.Ruling;
import waymark.api.deliver.project.change.BaselineId;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.ProgrammeRefusal;
import waymark.api.kernel.Event;
import waymark.api.kernel.Role;
import waymark.command.kernel.testing.Story;

class ExceptionTest {

    private static final PersonId RULER = PersonId.next();

    private static final LocalDate DUE = LocalDate.of(2026, 6, 8);
    private static final MeetingId MEETING = MeetingId.next();
    private static final ReviewException REVIEW = new ReviewException(
            COST, PROJECT, ExceptionKind.COST);

    private static Story<Overrun, ExceptionCommand, ExceptionEvent> story(Event... more) {
        Event[] all = new Event[more.length + 1];
        all[0] = STARTED;
        System.arraycopy(more, 0, all, 1, more.length);
        return Story.of(new ExceptionDecider()).knowing(PROJECT.value(), all)
                .knowing(INITIATIVE.value(), PROPOSED).knowing(MEETING.value())
                .knowing(BaselineId.of(PROJECT).value());
    }

    private static Story<Overrun, ExceptionCommand, ExceptionEvent> open() {
        return story(cost(Cost.Kind.FORECAST, "1270")).and(OPEN);
    }

    private static Story<Overrun, ExceptionCommand, ExceptionEvent> explained() {
        return open().and(new ExplainException(COST, ACCOUNT));
    }

    @Test
    void PRJ_2_a_forecast_beyond_the_tolerance_opens_an_exception_and_one_within_does_not() {
        ExceptionOpened told = story(cost(Cost.Kind.FORECAST, "1100.01")).when(OPEN)
                .thenOne(ExceptionOpened.class);
        assertThat(told.due()).isEqualTo(DUE);
        assertThat(told.manager()).isEqualTo(MANAGER);
        story(cost(Cost.Kind.FORECAST, "1100")).when(OPEN).then();
        story(cost(Cost.Kind.ACTUAL, "700"), cost(Cost.Kind.ACTUAL, "500")).when(OPEN)
                .thenOne(ExceptionOpened.class);
        story(cost(Cost.Kind.COMMITTED, "5000"), cost(Cost.Kind.BUDGET, "5000")).when(OPEN)
                .then();
        var late = new OpenException(ExceptionId.of(PROJECT, ExceptionKind.FINISH), PROJECT,
                ExceptionKind.FINISH);
        story(finish(TODAY.plusDays(58))).when(late).then();
        story(finish(TODAY.plusDays(60))).when(late).thenOne(ExceptionOpened.class);
    }

    @Test
    void PRJ_2_it_closes_when_the_forecast_is_back_within_and_opens_anew_when_it_is_not() {
        var within = story(cost(Cost.Kind.FORECAST, "1270"), cost(Cost.Kind.FORECAST, "1050"));
        var was = within.given(open().events());
        was.when(REVIEW).then(new ExceptionClosed(COST, PROJECT, Why.BACK_WITHIN));
        was.and(REVIEW).when(REVIEW).then();
        open().when(REVIEW).then();
        ExceptionReopened again = open()
                .given(new ExceptionClosed(COST, PROJECT, Why.BACK_WITHIN)).when(REVIEW)
                .thenOne(ExceptionReopened.class);
        assertThat(again.due()).isEqualTo(DUE);
    }

    @Test
    void PRJ_3_an_approved_change_of_the_baseline_closes_it() {
        open().knowing(BaselineId.of(PROJECT).value(), moved("1300")).when(REVIEW)
                .then(new ExceptionClosed(COST, PROJECT, Why.BASELINE_MOVED));
        open().knowing(BaselineId.of(PROJECT).value(), moved("1100")).when(REVIEW).then();
    }

    @Test
    void PRJ_2_after_five_working_days_without_a_word_it_is_overdue_once() {
        var overdue = new TellExceptionOverdue(COST, DUE);
        open().on(DUE).when(overdue).then();
        var told = new ExceptionOverdue(COST, PROJECT, DUE);
        open().on(DUE.plusDays(1)).when(overdue).then(told);
        open().given(told).on(DUE.plusDays(1)).when(overdue).then();
        explained().on(DUE.plusDays(1)).when(overdue).then();
        open().on(DUE.plusDays(9)).when(new TellExceptionOverdue(COST, DUE.minusDays(1))).then();
    }

    @Test
    void PRJ_2_the_sponsor_accepts_the_recovery_in_one_click_once_it_is_explained() {
        var accept = new AcceptRecovery(COST, null);
        open().by(SPONSOR.value(), Role.EMPLOYEE).when(accept)
                .thenRefused(ExceptionRefusal.NOT_EXPLAINED);
        explained().by("person/somebody", Role.FINANCE).when(accept)
                .thenRefused(ExceptionRefusal.NOT_THE_SPONSOR);
        var accepted = new RecoveryAccepted(COST, PROJECT, null, false);
        explained().by(SPONSOR.value(), Role.EMPLOYEE).when(accept).then(accepted);
        explained().by("person/somebody", Role.COUNCIL).when(accept).then(accepted);
        explained().given(accepted).by(SPONSOR.value(), Role.EMPLOYEE).when(accept)
                .thenRefused(ExceptionRefusal.SETTLED);
    }

    @Test
    void GOV_2_a_manager_accepts_their_own_proposal_in_a_small_programme_alone_and_says_why() {
        var alone = explained().by(MANAGER.value(), Role.COUNCIL, Role.PROJECT_MANAGER);
        alone.when(new AcceptRecovery(COST, "All away")).thenRefused(ExceptionRefusal.OWN_PROPOSAL);
        var small = alone.in(Profile.SMALL);
        small.when(new AcceptRecovery(COST, null)).thenRefused(ProgrammeRefusal.REASON_MISSING);
        small.when(new AcceptRecovery(COST, "All away"))
                .then(new RecoveryAccepted(COST, PROJECT, "All away", true));
    }

    @Test
    void PRJ_2_what_goes_to_the_council_is_ruled_on_while_it_sits() {
        var rule = new RuleOnException(COST, MEETING, Ruling.STOP, "Not at this price");
        explained().by("person/somebody", Role.COUNCIL).when(rule)
                .thenRefused(ExceptionRefusal.NOT_REFERRED);
        var referred = explained().by(MANAGER.value(), Role.PROJECT_MANAGER)
                .and(new ReferException(COST, "It needs more money"));
        assertThat(referred.events()).last().isInstanceOf(ExceptionReferred.class);
        var council = referred.by(RULER.value(), Role.COUNCIL);
        council.when(new AcceptRecovery(COST, null))
                .thenRefused(ExceptionRefusal.LIES_WITH_COUNCIL);
        council.when(rule).thenRefused(ExceptionRefusal.NO_SUCH_MEETING);
        council.knowing(MEETING.value(), new MeetingOpened(MEETING,
                List.of(new Attendance(RULER, List.of(), null)), 1, DUE)).when(rule)
                .then(new ExceptionRuled(COST, PROJECT, MEETING, Ruling.STOP,
                        "Not at this price"));
        council.when(new ReferException(COST, "Again")).then();
        explained().given(new ExceptionClosed(COST, PROJECT, Why.PROJECT_ENDED))
                .when(new ExplainException(COST, ACCOUNT))
                .thenRefused(ExceptionRefusal.NOT_OPEN);
    }
}
