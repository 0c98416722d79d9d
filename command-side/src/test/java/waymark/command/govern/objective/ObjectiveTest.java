package waymark.command.govern.objective;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static waymark.api.govern.objective.ObjectiveRefusal.CLOSED;
import static waymark.api.govern.objective.ObjectiveRefusal.DUE_BEFORE_TODAY;
import static waymark.api.govern.objective.ObjectiveRefusal.NO_SUCH_DEPARTMENT;
import static waymark.api.govern.objective.ObjectiveRefusal.NO_SUCH_METRIC;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.govern.objective.Goal;
import waymark.api.govern.objective.ObjectiveCommand;
import waymark.api.govern.objective.ObjectiveCommand.AmendObjective;
import waymark.api.govern.objective.ObjectiveCommand.CloseObjective;
import waymark.api.govern.objective.ObjectiveCommand.SetObjective;
import waymark.api.govern.objective.ObjectiveEvent;
import waymark.api.govern.objective.ObjectiveEvent.ObjectiveAmended;
import waymark.api.govern.objective.ObjectiveEvent.ObjectiveClosed;
import waymark.api.govern.objective.ObjectiveEvent.ObjectiveSet;
import waymark.api.govern.objective.ObjectiveEvent.Result;
import waymark.api.govern.objective.ObjectiveId;
import waymark.api.govern.organisation.DepartmentEvent.DepartmentOpened;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.measure.metric.MetricEvent.MetricRetired;
import waymark.api.measure.metric.MetricId;
import waymark.command.kernel.testing.Story;

/** What initiatives may serve instead of a problem (INI-1). */
class ObjectiveTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final ObjectiveId OBJECTIVE = ObjectiveId.next();
    private static final MetricId VISITS = MetricId.next();
    private static final DepartmentId FIELD = DepartmentId.next();
    private static final DepartmentId CARE = DepartmentId.next();

    private final Story<Objective, ObjectiveCommand, ObjectiveEvent> story = Story
            .of(new ObjectiveDecider()).on(TODAY)
            .knowing(VISITS.value(), new MetricRetired(VISITS, "It is there"))
            .knowing(FIELD.value(), new DepartmentOpened(FIELD, "Field service"))
            .knowing(CARE.value(), new DepartmentOpened(CARE, "Care"));

    @Test
    void an_objective_names_a_metric_a_target_a_day_and_departments_that_exist() {
        Goal goal = goal(VISITS, 5, TODAY, FIELD, CARE);
        story.when(new SetObjective(OBJECTIVE, goal)).then(new ObjectiveSet(OBJECTIVE, goal));
        story.when(set(goal(MetricId.next(), 5, TODAY, FIELD, CARE))).thenRefused(NO_SUCH_METRIC);
        story.when(set(goal(VISITS, 5, TODAY, FIELD, DepartmentId.next())))
                .thenRefused(NO_SUCH_DEPARTMENT);
        story.when(set(goal(VISITS, 5, TODAY.minusDays(1), FIELD, CARE)))
                .thenRefused(DUE_BEFORE_TODAY);
    }

    @Test
    void no_department_is_measured_alone() {
        assertThatThrownBy(() -> goal(VISITS, 5, TODAY, FIELD))
                .isInstanceOf(Unacceptable.class).hasMessageContaining("alone");
        assertThatThrownBy(() -> goal(VISITS, 5, TODAY, FIELD, FIELD))
                .isInstanceOf(Unacceptable.class);
    }

    @Test
    void it_is_amended_with_a_reason_until_it_ends() {
        Goal other = goal(VISITS, 4, TODAY.plusDays(30), FIELD, CARE);
        var running = story.and(set(goal(VISITS, 5, TODAY, FIELD, CARE)));
        running.when(new AmendObjective(OBJECTIVE, other, "We can do more"))
                .then(new ObjectiveAmended(OBJECTIVE, other, "We can do more"));
        running.when(new AmendObjective(OBJECTIVE, goal(VISITS, 5, TODAY, FIELD, CARE), "Same"))
                .thenNothing();
        var closing = new CloseObjective(OBJECTIVE, Result.REACHED, "4.8 % in May");
        running.when(closing)
                .then(new ObjectiveClosed(OBJECTIVE, Result.REACHED, "4.8 % in May"));
        running.and(closing).when(new AmendObjective(OBJECTIVE, other, "Too late"))
                .thenRefused(CLOSED);
    }

    private static SetObjective set(Goal goal) {
        return new SetObjective(OBJECTIVE, goal);
    }

    private static Goal goal(
            MetricId metric, int target, LocalDate due, DepartmentId... departments) {
        return new Goal("Fewer missed visits", metric, BigDecimal.valueOf(target), due,
                List.of(departments));
    }
}
