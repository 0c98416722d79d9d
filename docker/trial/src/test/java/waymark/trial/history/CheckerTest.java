package waymark.trial.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckerTest {

    private static final int HISTORIES = 100;
    private static final int STEPS = 400;

    @Test
    void a_sound_history_is_not_objected_to() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            assertThat(Checker.check(history(seed))).as("seed %s", seed).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_flaw_is_called_by_its_name(Mutation mutation) {
        for (int seed = 0; seed < HISTORIES; seed++) {
            List<Flaw> flaws = Checker.check(
                    mutation.apply(history(seed), new Random(seed)));
            assertThat(flaws).as("%s, seed %s", mutation, seed)
                    .anyMatch(flaw -> flaw.kind() == mutation.kind());
        }
    }

    @Test
    void no_kind_of_flaw_is_left_unplanted() {
        assertThat(Flaw.Kind.values()).allMatch(kind -> Arrays.stream(Mutation.values())
                .anyMatch(mutation -> mutation.kind() == kind));
    }

    private static History history(int seed) {
        return Simulated.history(STEPS, new Random(seed));
    }
}
