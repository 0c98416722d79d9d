package waymark.command.understand.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.command.understand.problem.Problems.FRAMED;
import static waymark.command.understand.problem.Problems.PROBLEM;
import static waymark.command.understand.problem.Problems.STATEMENT;
import static waymark.command.understand.problem.Problems.because;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import waymark.api.understand.problem.ProblemCommand;
import waymark.api.understand.problem.ProblemCommand.AnalyseProblem;
import waymark.api.understand.problem.ProblemCommand.ParkProblem;
import waymark.api.understand.problem.ProblemCommand.PrioritiseProblem;
import waymark.api.understand.problem.ProblemCommand.ReopenProblem;
import waymark.api.understand.problem.ProblemCommand.RewordProblem;
import waymark.api.understand.problem.ProblemEvent;
import waymark.api.understand.problem.Statement;
import waymark.command.kernel.testing.Story;
import waymark.command.understand.problem.Problem.Stage;

class ProblemLawsTest {

    private static final List<String> WORDS = List.of("the window is a whole day",
            "routes are planned at six", "nobody owns the date", "a day off work");

    @Test
    void whatever_is_asked_in_whatever_order_the_laws_hold() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            Story<Problem, ProblemCommand, ProblemEvent> story = Story.of(new ProblemDecider())
                    .given(FRAMED);
            for (int step = 0; step < 40; step++) {
                ProblemCommand wish = anything(random);
                Problem before = story.state();
                story = story.and(wish);
                hold(before, story.state(), "seed " + seed + " step " + step + " " + wish);
            }
        }
    }

    private static void hold(Problem before, Problem after, String where) {
        Statement statement = after.statement();
        assertThat(statement).as(where).isNotNull();
        if (after.cause() != null && statement != null) {
            assertThat(Repeats.of(after.cause(), statement)).as("PRB-2 " + where).isFalse();
        }
        if (after.stage() == Stage.PRIORITISED) {
            assertThat(after.cause()).as("no priority without a cause " + where).isNotNull();
        }
        if (!before.isOpen()) {
            assertThat(after.statement()).as("kept as it is " + where)
                    .isEqualTo(before.statement());
        }
        assertThat(after.reached()).as("never back " + where)
                .isGreaterThanOrEqualTo(before.reached());
    }

    private static ProblemCommand anything(Random random) {
        String words = WORDS.get(random.nextInt(WORDS.size()));
        return switch (random.nextInt(5)) {
            case 0 -> new AnalyseProblem(PROBLEM, because(words));
            case 1 -> new RewordProblem(PROBLEM, new Statement(STATEMENT.persona(),
                    STATEMENT.need(), STATEMENT.situation(), words, STATEMENT.consequence()));
            case 2 -> new PrioritiseProblem(PROBLEM, words);
            case 3 -> new ParkProblem(PROBLEM, words);
            default -> new ReopenProblem(PROBLEM, words);
        };
    }
}
