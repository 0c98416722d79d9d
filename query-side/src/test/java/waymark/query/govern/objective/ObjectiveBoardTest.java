package waymark.query.govern.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.govern.objective.Goal;
import waymark.api.govern.objective.ObjectiveEvent.ObjectiveAmended;
import waymark.api.govern.objective.ObjectiveEvent.ObjectiveClosed;
import waymark.api.govern.objective.ObjectiveEvent.ObjectiveSet;
import waymark.api.govern.objective.ObjectiveEvent.Result;
import waymark.api.govern.objective.ObjectiveId;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.measure.metric.MetricId;
import waymark.query.kernel.testing.Tape;

class ObjectiveBoardTest {

    private static final ObjectiveId OBJECTIVE = ObjectiveId.next();

    @Test
    void the_goal_is_the_one_agreed_on_last_and_an_end_is_an_end() {
        ObjectiveBoard board = new ObjectiveBoard();
        Tape<ObjectiveRow> tape = new Tape<>(board).told(new ObjectiveSet(OBJECTIVE, goal("5")),
                new ObjectiveAmended(OBJECTIVE, goal("4"), "We can do more"));
        ObjectiveRow open = tape.row(OBJECTIVE.value());
        assertThat(open.reference()).isEqualTo("OBJ-1");
        assertThat(open.goal().target()).isEqualByComparingTo("4");
        assertThat(open.reason()).isEqualTo("We can do more");
        assertThat(board.facets(open)).containsExactly(ObjectiveBoard.OPEN);
        ObjectiveRow closed = tape.told(
                new ObjectiveClosed(OBJECTIVE, Result.MISSED, "5.1 % in May"))
                .row(OBJECTIVE.value());
        assertThat(closed.result()).isEqualTo(Result.MISSED);
        assertThat(closed.version()).isEqualTo(2);
        assertThat(board.facets(closed)).isEmpty();
    }

    private static Goal goal(String target) {
        return new Goal("Fewer missed visits", MetricId.next(), new BigDecimal(target),
                LocalDate.of(2026, 12, 31), List.of(DepartmentId.next(), DepartmentId.next()));
    }
}
