package waymark.command.understand.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.understand.insight.InsightEvent.InsightRecorded;
import waymark.api.understand.insight.InsightId;
import waymark.api.understand.concern.Concerns;
import waymark.api.understand.problem.Cause;
import waymark.api.understand.problem.ProblemCommand.FrameProblem;
import waymark.api.understand.problem.ProblemEvent.ProblemAnalysed;
import waymark.api.understand.problem.ProblemEvent.ProblemFramed;
import waymark.api.understand.problem.ProblemId;
import waymark.api.understand.problem.ProblemKind;
import waymark.api.understand.problem.Statement;

/** Ready-made parts of stories about problems. */
final class Problems {

    static final ProblemId PROBLEM = new ProblemId("problem/00000000-0000-7000-8000-000000000001");
    static final InsightId INSIGHT = new InsightId("insight/00000000-0000-7000-8000-000000000002");

    static final Statement STATEMENT = new Statement("A family that moves house",
            "to know when the engineer comes", "a line is installed",
            "the window is a whole day", "a day off work");

    static final ProblemFramed FRAMED = new ProblemFramed(
            PROBLEM, ProblemKind.PAIN, STATEMENT, List.of(INSIGHT), null, null);

    static final ProblemAnalysed ANALYSED = new ProblemAnalysed(PROBLEM,
            because("Routes are planned in the morning"));

    static Cause because(String root) {
        return new Cause(Cause.Method.FIVE_WHYS,
                List.of(new Cause.Step(null, "Nobody knows the route before six")), root);
    }

    static FrameProblem framing(@Nullable String waiver) {
        return new FrameProblem(
                PROBLEM, ProblemKind.PAIN, STATEMENT, List.of(INSIGHT), waiver, null,
                Concerns.NONE);
    }

    static InsightRecorded recorded() {
        return new InsightRecorded(INSIGHT, "People wait in", "They take a day off", List.of());
    }

    private Problems() {}
}
