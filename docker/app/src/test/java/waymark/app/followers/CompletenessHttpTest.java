package waymark.app.followers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;
import waymark.log.EventLog;
import waymark.log.Recorded;
import waymark.query.kernel.aside.Completeness;

class CompletenessHttpTest extends WaymarkTest {

    @Autowired private EventLog log;

    @Test
    void what_a_batch_left_out_is_read_from_the_log_and_is_an_alarm() {
        List<Recorded> three = lastThree();
        long before = three.getFirst().position() - 1;
        Completeness watch = new Completeness(log);

        assertThat(watch.whole(before, three)).isEqualTo(three);
        assertThat(watch.whole(before + 1, three)).hasSize(2);
        assertThat(watch.whole(before + 3, three)).isEmpty();
        assertThat(watch.skips()).isZero();

        List<Recorded> holed = List.of(three.getFirst(), three.getLast());
        assertThat(watch.whole(before, holed)).extracting(Recorded::position)
                .containsExactly(before + 1, before + 2, before + 3);
        assertThat(watch.skips()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lag", "still", "skips", "aside", "rebuild"})
    void a_monitor_reads_how_the_followers_are(String figure) {
        assertThat(as(Part.ADMIN).get("/actuator/metrics/waymark.followers." + figure).is(200)
                .json().at("/measurements/0/value").asDouble()).isNotNegative();
    }

    private List<Recorded> lastThree() {
        for (int i = 0; i < 3; i++) {
            as(Part.ANALYST).post("/api/insights", Map.of("title", "One of three", "statement",
                    "As it is.", "evidence", List.of())).is(201);
        }
        return log.after(log.head() - 3, 3);
    }
}
