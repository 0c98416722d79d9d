package waymark.query.listen.feedback.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import waymark.api.listen.feedback.Scores;

/** The code of the latest answer, asked of a database and read again. */
class LatestVoiceTest {

    private final JdbcClient client = JdbcClient.create(
            new SimpleDriverDataSource(new org.h2.Driver(), "jdbc:h2:mem:"));

    @Test
    void MET_6_the_later_day_counts_and_of_one_day_what_was_recorded_later() {
        assertThat(latest("('2026-01-05', 9, 10, 5, null, 1)", "('2026-01-06', 3, 0, 1, 7, null)"))
                .isEqualTo(new Scores(0, 1, 7, null));
        assertThat(latest("('2026-01-06', 3, 10, 5, 7, 5)", "('2026-01-06', 9, 0, 1, 1, 1)"))
                .isEqualTo(new Scores(0, 1, 1, 1));
    }

    @Test
    void what_is_absent_stays_absent_before_1990_too() {
        assertThat(latest("('1984-02-29', 7, null, null, 3, null)"))
                .isEqualTo(new Scores(null, null, 3, null));
        assertThat(latest("('2026-01-06', 30000000000, null, null, null, null)"))
                .isEqualTo(Scores.NONE);
        assertThat(latest("('2026-01-06', 30000000000, 10, 5, 7, 5)"))
                .isEqualTo(new Scores(10, 5, 7, 5));
    }

    private Scores latest(String... rows) {
        return LatestVoice.scores(client.sql("select " + LatestVoice.CODE + " from (values "
                + String.join(", ", List.of(rows).stream()
                        .map(row -> row.replaceFirst("\\('", "(date '")).toList())
                + ") answer (received_on, from_position, nps, csat, ces, stars)")
                .query(Integer.class).single());
    }
}
