package waymark.query.understand.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.understand.insight.InsightId;
import waymark.api.understand.problem.Cause;
import waymark.api.understand.problem.ProblemEvent;
import waymark.api.understand.problem.ProblemEvent.ProblemAddressed;
import waymark.api.understand.problem.ProblemEvent.ProblemAnalysed;
import waymark.api.understand.problem.ProblemEvent.ProblemFramed;
import waymark.api.understand.problem.ProblemEvent.ProblemParked;
import waymark.api.understand.problem.ProblemEvent.ProblemPrioritised;
import waymark.api.understand.problem.ProblemEvent.ProblemReopened;
import waymark.api.understand.problem.ProblemEvent.ProblemResolved;
import waymark.api.understand.problem.ProblemId;
import waymark.api.understand.problem.ProblemKind;
import waymark.api.understand.problem.ProblemQuery.Stage;
import waymark.api.understand.problem.Statement;
import waymark.query.kernel.testing.Tape;

class ProblemBoardTest {

    private static final ProblemId PROBLEM = ProblemId.next();
    private static final InitiativeId INITIATIVE = InitiativeId.next();
    private static final ProblemFramed FRAMED = new ProblemFramed(PROBLEM, ProblemKind.PAIN,
            new Statement("A family", "to know the hour", "a line is installed",
                    "the window is a day", "a day off work"),
            List.of(InsightId.next()), null, null);
    private static final ProblemAnalysed ANALYSED = new ProblemAnalysed(PROBLEM,
            new Cause(Cause.Method.FISHBONE, List.of(new Cause.Step("Process", "Late routes")),
                    "Routes are planned at six"));

    @Test
    void a_problem_goes_its_way_and_says_who_attacks_it() {
        ProblemRow row = told(FRAMED, ANALYSED, new ProblemPrioritised(PROBLEM, "Most calls"),
                new ProblemAddressed(PROBLEM, INITIATIVE));
        assertThat(row.stage()).isEqualTo(Stage.ADDRESSED);
        assertThat(row.version()).isEqualTo(3);
        assertThat(row.initiatives()).containsExactly(INITIATIVE.value());
        assertThat(row.view().sentence()).isEqualTo("A family needs to know the hour when a line"
                + " is installed, but the window is a day, because routes are planned at six,"
                + " which costs a day off work.");
    }

    @Test
    void a_problem_attacked_early_keeps_its_place_when_its_cause_is_found() {
        assertThat(told(FRAMED, new ProblemAddressed(PROBLEM, INITIATIVE), ANALYSED).stage())
                .isEqualTo(Stage.ADDRESSED);
    }

    @Test
    void a_parked_problem_comes_back_to_where_it_was() {
        var parked = new ProblemParked(PROBLEM, "Later");
        assertThat(told(FRAMED, ANALYSED, parked).stage()).isEqualTo(Stage.PARKED);
        assertThat(told(FRAMED, ANALYSED, parked, new ProblemReopened(PROBLEM, "Now")).stage())
                .isEqualTo(Stage.ANALYSED);
    }

    @Test
    void a_resolved_problem_that_is_back_begins_with_its_cause() {
        ProblemRow row = told(FRAMED, ANALYSED, new ProblemAddressed(PROBLEM, INITIATIVE),
                new ProblemResolved(PROBLEM, "benefit/1"), new ProblemReopened(PROBLEM, "Back"));
        assertThat(row.stage()).isEqualTo(Stage.ANALYSED);
        assertThat(row.judgement()).isEqualTo("Back");
    }

    private static ProblemRow told(ProblemEvent... events) {
        return new Tape<>(new ProblemBoard()).told(events).row(PROBLEM.value());
    }
}
