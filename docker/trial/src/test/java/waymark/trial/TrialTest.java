package waymark.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.trial.oracle.Breach;
import waymark.trial.oracle.Breach.Kind;

class TrialTest {

    private static final List<Breach> LOST = List.of(new Breach(Kind.LOST, "it is not there"));

    @TempDir private Path folder;
    private final List<Long> drawn = new ArrayList<>();
    private int judged;

    @Test
    void what_was_interrupted_goes_on_with_the_next_round_as_if_nothing_had_been()
            throws Exception {
        assertThatThrownBy(() -> trial().run(this::cutOffInTheThird)).hasMessage("cut off");
        trial().run(this::drawing);
        List<Long> inTwo = List.copyOf(drawn);

        drawn.clear();
        Files.delete(folder.resolve("planted-fault.done"));
        long seed = seed();
        new Trial("planted fault", 4, new Done("planted fault", folder, true, seed, 0, 0), null)
                .run(this::drawing);
        assertThat(inTwo).hasSize(4).doesNotHaveDuplicates().isEqualTo(drawn);
    }

    @Test
    void what_failed_before_an_interruption_fails_the_whole() {
        assertThatThrownBy(() -> trial().run(random -> {
            cutOffInTheThird(random);
            return drawn.size() == 1 ? LOST : List.of();
        })).hasMessage("cut off");
        assertThatThrownBy(() -> trial().run(this::drawing)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("1 of 4 failed");
        assertThatThrownBy(() -> trial().run(this::drawing)).isInstanceOf(AssertionError.class);
        assertThat(drawn).hasSize(4);
    }

    @Test
    void what_is_wrong_when_all_is_over_is_remembered_too() {
        Trial trial = trial().run(this::drawing);
        assertThatThrownBy(() -> Trial.settle(() -> LOST, trial))
                .isInstanceOf(AssertionError.class).hasMessageContaining("it is not there");
        assertThatThrownBy(() -> trial().run(this::drawing)).isInstanceOf(AssertionError.class);
    }

    @Test
    void the_table_has_a_row_only_of_what_was_judged_when_all_was_over() {
        Trial trial = trial().run(this::drawing);
        assertThat(folder.resolve("tried.md")).doesNotExist();

        Trial goneOnWith = trial().run(this::drawing);
        Trial.settle(this::judged, goneOnWith);
        assertThat(folder.resolve("tried.md")).content().contains("planted fault | 0 of 4");
        Trial.settle(this::judged, trial().run(this::drawing));
        assertThat(judged).as("the second time it is known").isEqualTo(1);

        assertThatThrownBy(() -> Trial.settle(() -> LOST, trial))
                .isInstanceOf(AssertionError.class);
        assertThat(folder.resolve("tried.md")).content().contains("planted fault | 1 of 4");
    }

    @Test
    void the_table_tells_of_a_round_that_failed() {
        assertThatThrownBy(() -> trial().run(random -> LOST)).isInstanceOf(AssertionError.class);
        assertThat(folder.resolve("tried.md")).content()
                .contains("planted fault | 4 of 4 | broken");
    }

    private List<Breach> judged() {
        judged++;
        return List.of();
    }

    @Test
    void the_bound_is_what_the_count_allows() throws Exception {
        trial().run(this::drawing);
        assertThat(folder.resolve("planted-fault.line"))
                .hasContent("| planted fault | 0 of 4 | < 75.00 %% | %d |".formatted(seed()));
    }

    @Test
    void the_table_of_full_sets_has_one_row_a_trial() {
        Tried tried = table();
        tried.keep("stopped", "| stopped | 0 of 3 | < 100.00 % | 7 |", LocalDate.EPOCH);
        tried.keep("killed", "| killed | 1 of 300 | broken | 8 |", LocalDate.EPOCH);
        tried.keep("killed", "| killed | 0 of 300 | < 1.00 % | 9 |", LocalDate.EPOCH);

        assertThat(folder.resolve("tried.md")).content().isEqualToIgnoringNewLines("""
                | trial | failed | at 95 % | seed | ended |
                |---|---|---|---|---|
                | killed | 0 of 300 | < 1.00 % | 9 | 1970-01-01 |
                | stopped | 0 of 3 | < 100.00 % | 7 | 1970-01-01 |
                """);
    }

    private Trial trial() {
        return new Trial("planted fault", 4, Done.read("planted fault", folder), table());
    }

    private Tried table() {
        return new Tried(folder.resolve("tried.md"));
    }

    private long seed() throws Exception {
        return Long.parseLong(Files.readString(folder.resolve("planted-fault.line"))
                .replaceFirst("(?s).* (\\d+) \\|\\s*$", "$1"));
    }

    private List<Breach> drawing(Random random) {
        drawn.add(random.nextLong());
        return List.of();
    }

    private List<Breach> cutOffInTheThird(Random random) {
        if (drawn.size() == 2) {
            throw new IllegalStateException("cut off");
        }
        return drawing(random);
    }
}
