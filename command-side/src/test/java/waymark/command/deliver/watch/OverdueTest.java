package waymark.command.deliver.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.ProjectEvent;
import waymark.api.deliver.project.ProjectEvent.Authority;
import waymark.api.deliver.project.ProjectEvent.CostRecorded;
import waymark.api.deliver.project.ProjectEvent.ProjectReported;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectEvent.ProjectStopped;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.deliver.project.ending.Lessons;
import waymark.api.deliver.project.week.Lights;
import waymark.api.deliver.watch.OverdueCommand;
import waymark.api.deliver.watch.OverdueCommand.TellReportOverdue;
import waymark.api.deliver.watch.OverdueEvent;
import waymark.api.deliver.watch.OverdueEvent.ReportOverdue;
import waymark.api.deliver.watch.OverdueId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Event;
import waymark.api.worth.Money;
import waymark.command.kernel.testing.Story;
import waymark.command.kernel.timer.Timer.Alarm;
import waymark.log.Meta;
import waymark.log.Recorded;

class OverdueTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 16);
    private static final ProjectId PROJECT = ProjectId.next();
    private static final InitiativeId INITIATIVE = InitiativeId.next();
    private static final PersonId MANAGER = PersonId.next();
    private static final OverdueId SILENCE = new OverdueId("overdue-report/" + new UUID(7, 7));
    private static final ProjectStarted STARTED = new ProjectStarted(PROJECT, INITIATIVE, null,
            Authority.QUICK_TRACK, "Call first", MANAGER, Money.of("1000", "EUR"), MONDAY,
            MONDAY.plusDays(90), null, List.of());
    private static final ProjectReported REPORTED = new ProjectReported(PROJECT, INITIATIVE,
            MONDAY, Lights.NONE, "Well", null);

    private static Story<Boolean, OverdueCommand, OverdueEvent> after(ProjectEvent... events) {
        return Story.of(new OverdueDecider()).knowing(PROJECT.value(), events).on(DUE.plusDays(1));
    }

    private static TellReportOverdue since(long version) {
        return new TellReportOverdue(SILENCE, PROJECT, version, DUE);
    }

    private static List<TellReportOverdue> alarms(Event event, LocalDate on) {
        return set(event, on).stream().map(alarm -> (TellReportOverdue) alarm.then()).toList();
    }

    private static List<Alarm> set(Event event, LocalDate on) {
        Recorded recorded = new Recorded(9, PROJECT.value(), 1, new UUID(7, 7),
                Instant.parse(on + "T09:00:00Z"), null, event,
                new Meta(Actor.SYSTEM, null, "c", "c", Map.of()));
        return new ReportTimer().set(recorded);
    }

    @Test
    void PRJ_5_a_week_and_two_days_of_grace_after_the_week_that_was_reported_it_is_overdue() {
        assertThat(alarms(REPORTED, MONDAY)).containsExactly(since(1));
        assertThat(set(REPORTED, MONDAY)).extracting(Alarm::due)
                .containsExactly(Instant.parse("2026-06-17T12:00:00Z"));
        var told = new ReportOverdue(SILENCE, PROJECT, INITIATIVE, MANAGER, DUE);
        after(STARTED, REPORTED).when(since(1)).then(told);
        after(STARTED, REPORTED).on(DUE).when(since(1)).then();
        assertThat(alarms(REPORTED, MONDAY.plusDays(60))).singleElement()
                .extracting(TellReportOverdue::due).isEqualTo(MONDAY.plusDays(69));
    }

    @Test
    void PRJ_5_what_was_said_since_or_has_ended_is_let_be_and_a_cost_is_no_word() {
        after(STARTED, REPORTED, REPORTED).when(since(1)).then();
        after(STARTED, REPORTED, new ProjectStopped(PROJECT, INITIATIVE, null, MONDAY, "Enough",
                new Lessons("a", "b", "c"), MONDAY)).when(since(1)).then();
        var cost = new CostRecorded(PROJECT, INITIATIVE, null, Cost.Kind.ACTUAL,
                Cost.Nature.ONE_OFF, Money.of("5", "EUR"), null, null, MONDAY, null, null);
        assertThat(alarms(cost, MONDAY)).isEmpty();
        after(STARTED, REPORTED, cost).when(since(1)).thenOne(ReportOverdue.class);
        after(STARTED).when(since(0)).thenOne(ReportOverdue.class);
    }
}
