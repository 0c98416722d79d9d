package waymark.log.jdbc.append;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GatheringTest {

    private final Gathering gathering = new Gathering();

    private void written(int group, int waiting) {
        gathering.begun();
        gathering.written(group, waiting);
    }

    @Test
    void who_is_alone_is_quiet_and_waits_for_nobody() {
        assertThat(gathering.isQuiet()).isTrue();
        written(1, 0);
        assertThat(gathering.isQuiet()).isTrue();
        assertThat(gathering.patience(0)).isZero();
    }

    @Test
    void those_answered_and_those_who_came_meanwhile_are_waited_for_until_all_are_there() {
        written(4, 4);
        assertThat(gathering.isQuiet()).isFalse();
        assertThat(gathering.expected()).isEqualTo(8);
        assertThat(gathering.patience(4)).isPositive();
        gathering.came(8);
        assertThat(gathering.patience(8)).isZero();
        assertThat(gathering.patience(4)).isPositive();
    }

    @Test
    void a_crowd_is_not_waited_for() {
        written(64, 64);
        assertThat(gathering.isQuiet()).isFalse();
        assertThat(gathering.patience(64)).isZero();
    }

    @Test
    void who_does_not_come_back_is_waited_for_ever_more_seldom_but_never_given_up() {
        written(4, 4);
        int before = 0;
        for (int misses = 0; misses < 10; misses++) {
            int passed = (int) IntStream.generate(() -> 4)
                    .takeWhile(here -> gathering.patience(here) == 0).limit(1_000).count();
            assertThat(passed).isBetween(before, 64);
            before = passed;
            gathering.came(4);
        }
        assertThat(before).isEqualTo(64);
        while (gathering.patience(4) == 0) {
            written(4, 4);
        }
        gathering.came(8);
        assertThat(gathering.patience(4)).isPositive();
    }
}
