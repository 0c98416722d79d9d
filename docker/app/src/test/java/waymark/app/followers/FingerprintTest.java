package waymark.app.followers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;
import waymark.query.kernel.check.Comparison;
import waymark.query.kernel.check.Fingerprint;

class FingerprintTest extends WaymarkTest {

    private static final String ROW = " where projection = 'insight' and row_key = :key";

    @Autowired private Fingerprint fingerprint;
    @Autowired private JdbcClient client;

    @AfterEach
    void nothing_stays_damaged() {
        assertThat(fingerprint.compare("insight"::equals).differences()).isEmpty();
    }

    @Test
    void the_rows_of_every_follower_are_those_that_a_replay_makes() {
        recorded();
        Map<String, String> before = fingerprint.live();
        Comparison comparison = fingerprint.compare();
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.equal()).isTrue();
        assertThat(comparison.live()).isEqualTo(before).containsKeys("insight", "money");
        assertThat(fingerprint.live()).isEqualTo(before);
    }

    @Test
    void a_row_that_was_changed_behind_the_log_is_named() {
        String key = recorded();
        Map<String, String> before = fingerprint.live();
        client.sql("update projection_row set doc = replace(doc, 'As it', 'As It')" + ROW)
                .param("key", key).update();
        Comparison comparison = fingerprint.compare("insight"::equals);
        client.sql("update projection_row set doc = replace(doc, 'As It', 'As it')" + ROW)
                .param("key", key).update();

        assertThat(comparison.equal()).isFalse();
        assertThat(comparison.differences()).singleElement().satisfies(first -> {
            assertThat(first.table()).isEqualTo("projection_row");
            assertThat(first.live()).contains(key, "As It is.");
            assertThat(first.fresh()).contains(key, "As it is.");
        });
        assertThat(fingerprint.live()).isEqualTo(before);
    }

    @Test
    void a_row_that_was_lost_is_named() {
        String key = recorded();
        List<Map<String, @Nullable Object>> lost = client
                .sql("select * from projection_facet" + ROW)
                .param("key", key).query().listOfRows();
        client.sql("delete from projection_facet" + ROW).param("key", key).update();
        Comparison comparison = fingerprint.compare("insight"::equals);
        lost.forEach(this::putBack);

        assertThat(comparison.differences()).singleElement().satisfies(first -> {
            assertThat(first.table()).isEqualTo("projection_facet");
            assertThat(first.fresh()).contains(key);
            assertThat(first.live()).doesNotContain(key);
        });
    }

    private void putBack(Map<String, @Nullable Object> row) {
        client.sql("""
                insert into projection_facet
                  (projection, facet, facet_value, row_key, from_position, to_position)
                values (:projection, :facet, :facet_value, :row_key, :from_position,
                  :to_position)""").params(row).update();
    }

    private String recorded() {
        Answer answer = as(Part.ANALYST).post("/api/insights", Map.of("title", "Hashed",
                "statement", "As it is.", "evidence", List.of())).is(201);
        as(Part.EMPLOYEE).get("/api/insights?limit=1&after="
                + answer.header("Waymark-Position")).is(200);
        return answer.at("stream");
    }
}
