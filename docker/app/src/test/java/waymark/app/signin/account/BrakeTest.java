package waymark.app.signin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How often something may happen, and how soon again. */
class BrakeTest {

    private Instant now = Instant.parse("2026-06-04T12:00:00Z");
    private final Brake brake = new Brake(3, Duration.ofMinutes(15), () -> now);

    @Test
    void so_many_times_at_once_and_no_more() {
        assertThat(brake.take("ines")).isTrue();
        assertThat(brake.take("ines")).isTrue();
        assertThat(brake.take("ines")).isTrue();
        assertThat(brake.take("ines")).isFalse();
    }

    @Test
    void then_once_for_each_share_of_the_window() {
        empty("ines");
        now = now.plus(Duration.ofMinutes(5));

        assertThat(brake.take("ines")).isTrue();
        assertThat(brake.take("ines")).isFalse();
    }

    @Test
    void a_refused_time_does_not_make_the_wait_longer() {
        empty("ines");
        assertThat(brake.take("ines")).isFalse();
        now = now.plus(Duration.ofMinutes(5));

        assertThat(brake.take("ines")).isTrue();
    }

    @Test
    void names_do_not_brake_each_other() {
        empty("ines");

        assertThat(brake.take("marek")).isTrue();
    }

    @Test
    void what_is_given_back_may_be_taken_again() {
        empty("ines");
        brake.giveBack("ines");

        assertThat(brake.take("ines")).isTrue();
        assertThat(brake.take("ines")).isFalse();
    }

    private void empty(String name) {
        for (int time = 0; time < 3; time++) {
            assertThat(brake.take(name)).isTrue();
        }
    }
}
