package waymark.command.deliver.exception;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.command.deliver.exception.Overruns.COST;
import static waymark.command.deliver.exception.Overruns.OPEN;
import static waymark.command.deliver.exception.Overruns.PROJECT;
import static waymark.command.deliver.exception.Overruns.STARTED;
import static waymark.command.deliver.exception.Overruns.TODAY;
import static waymark.command.deliver.exception.Overruns.cost;
import static waymark.command.deliver.exception.Overruns.finish;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.api.deliver.exception.Beyond;
import waymark.api.deliver.exception.ExceptionCommand.OpenException;
import waymark.api.deliver.exception.ExceptionCommand.ReviewException;
import waymark.api.deliver.exception.ExceptionCommand.TellExceptionOverdue;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionClosed;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionOpened;
import waymark.api.deliver.exception.ExceptionEvent.Why;
import waymark.api.deliver.exception.ExceptionId;
import waymark.api.deliver.exception.ExceptionKind;
import waymark.api.deliver.project.ProjectEvent;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.ProgrammeEvent.ProgrammeSetUp;
import waymark.api.govern.programme.ProgrammeId;
import waymark.api.govern.programme.Settings;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Command;
import waymark.api.kernel.Event;
import waymark.command.kernel.policy.Policy;
import waymark.command.kernel.rule.Known;
import waymark.command.kernel.timer.Timer.Alarm;
import waymark.log.Meta;
import waymark.log.Recorded;

class TolerancePolicyTest {

    private static final ExceptionOpened OPENED = new ExceptionOpened(COST, PROJECT,
            STARTED.initiative(), ExceptionKind.COST, new Beyond(null, null), STARTED.manager(),
            TODAY);
    private static final ReviewException REVIEW = new ReviewException(
            COST, PROJECT, ExceptionKind.COST);

    private final TolerancePolicy policy = new TolerancePolicy();

    @Test
    void PRJ_2_each_kind_that_is_beyond_is_opened_and_the_same_however_often_it_is_read() {
        List<Command> once = react(List.of(), cost(Cost.Kind.FORECAST, "1270"));
        assertThat(once).containsExactly(OPEN);
        assertThat(react(List.of(), cost(Cost.Kind.FORECAST, "1270"))).isEqualTo(once);
        assertThat(react(List.of(), cost(Cost.Kind.FORECAST, "1270"),
                finish(TODAY.plusDays(90)))).containsExactly(OPEN,
                        new OpenException(ExceptionId.of(PROJECT, ExceptionKind.FINISH), PROJECT,
                                ExceptionKind.FINISH));
        assertThat(react(List.of(), cost(Cost.Kind.FORECAST, "1099"))).isEmpty();
    }

    @Test
    void PRJ_2_what_is_open_is_looked_at_again_only_when_it_is_back_within() {
        assertThat(react(List.of(OPENED), cost(Cost.Kind.FORECAST, "1300"))).isEmpty();
        assertThat(react(List.of(OPENED), cost(Cost.Kind.FORECAST, "1000")))
                .containsExactly(REVIEW);
        List<Event> closed = List.of(OPENED, new ExceptionClosed(COST, PROJECT, Why.BACK_WITHIN));
        assertThat(react(closed, cost(Cost.Kind.FORECAST, "1000"))).isEmpty();
        assertThat(react(closed, cost(Cost.Kind.FORECAST, "1300"))).containsExactly(REVIEW);
    }

    @Test
    void PRJ_3_a_baseline_that_moves_is_looked_at_as_well() {
        assertThat(policy.restsOn(recorded(Overruns.moved("1300"))))
                .contains(PROJECT.value(), COST.value());
    }

    @Test
    void what_says_nothing_of_money_or_days_is_passed_over_without_a_look() {
        assertThat(policy.restsOn(recorded(cost(Cost.Kind.COMMITTED, "5000")))).isEmpty();
        assertThat(react(List.of(), cost(Cost.Kind.COMMITTED, "5000"))).isEmpty();
        assertThat(policy.restsOn(recorded(cost(Cost.Kind.ACTUAL, "5")))).hasSize(5);
    }

    @Test
    void PRJ_2_the_whole_last_day_is_given_to_say_why() {
        assertThat(new ExceptionTimer().set(recorded(OPENED))).containsExactly(
                new Alarm(Instant.parse("2026-06-02T12:00:00Z"),
                        new TellExceptionOverdue(COST, TODAY)));
    }

    private List<Command> react(List<Event> exceptions, ProjectEvent... events) {
        Recorded last = recorded(events[events.length - 1]);
        Map<String, List<Event>> streams = new HashMap<>();
        policy.restsOn(last).forEach(stream -> streams.put(stream, List.of()));
        streams.put(PROJECT.value(),
                Stream.concat(Stream.of(STARTED), Stream.of(events)).<Event>map(it -> it).toList());
        streams.put(COST.value(), exceptions);
        streams.put(ProgrammeId.THE.value(), List.of(new ProgrammeSetUp(Profile.STANDARD, 9,
                "Quillhaven", null, Settings.usual("EUR", 2), false)));
        return policy.react(last, new Known(Actor.SYSTEM, last.recordedAt(), TODAY, streams),
                Policy.idsOf(last.eventId()));
    }

    private static Recorded recorded(Event event) {
        Instant at = TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);
        return new Recorded(9, PROJECT.value(), 1, new UUID(7, 7), at, null, event,
                new Meta(Actor.SYSTEM, null, "c", "c", Map.of()));
    }
}
