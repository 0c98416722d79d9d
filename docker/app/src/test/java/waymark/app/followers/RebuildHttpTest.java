package waymark.app.followers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;
import waymark.query.kernel.check.Fingerprint;

class RebuildHttpTest extends WaymarkTest {

    private static final String ROW = " where projection = 'insight' and row_key = :key";

    private static final int STREAMED = 70;

    @Autowired private Fingerprint fingerprint;
    @Autowired private JdbcClient client;

    @ParameterizedTest
    @ValueSource(strings = {"insight", "money", "feedback-answer", "answer-text", "trace"})
    void rows_made_anew_are_those_that_stood(String follower) {
        recorded();
        Map<String, String> before = fingerprint.live();
        Answer done = rebuilt(follower);
        assertThat(done.at("rebuild/reason")).isEqualTo("ASKED");
        assertThat(done.at("rebuild/differences")).isEqualTo("0");
        assertThat(done.json().at("/differences").size()).isZero();
        assertThat(fingerprint.live()).isEqualTo(before);
    }

    /** What follows takes a few rows at a time; what rebuilds takes enough to stream them. */
    @Test
    void rows_that_are_streamed_are_those_that_were_inserted_whatever_they_say() {
        List<String> recorded = IntStream.range(0, STREAMED).mapToObj(number -> recorded(
                number + ": \"so\"\t\\N\\. \u00fc \ud83d\ude80 {}", "Line\r\nby \\x00 line. "
                        + "\u201cFar\u201d ".repeat(number)))
                .toList();
        Answer done = rebuilt("insight");
        assertThat(done.at("rebuild/differences")).isEqualTo("0");
        assertThat(client.sql("select count(distinct row_key) from waymark_build.projection_row"
                + " where row_key in (:keys)").param("keys", recorded).query(Long.class).single())
                .isEqualTo(STREAMED);
        assertThat(fingerprint.compare("insight"::equals).differences()).isEmpty();
    }

    /** The control: what does differ is listed, and is put right. */
    @Test
    void a_row_that_differs_is_listed_with_what_it_was_and_what_it_is() {
        String key = recorded();
        client.sql("update projection_row set doc = replace(doc, 'As it', 'As It')" + ROW)
                .param("key", key).update();
        client.sql("delete from projection_facet" + ROW).param("key", key).update();

        Answer done = rebuilt("insight");

        assertThat(done.at("differences/0/table")).isEqualTo("projection_row");
        assertThat(done.at("differences/0/key")).contains("row_key=" + key);
        assertThat(Long.parseLong(done.at("differences/0/from"))).isPositive();
        assertThat(done.at("differences/0/before")).contains("As It is.");
        assertThat(done.at("differences/0/after")).contains("As it is.");
        assertThat(done.at("differences/1/table")).isEqualTo("projection_facet");
        assertThat(done.json().at("/differences/1/before").isNull()).isTrue();
        assertThat(fingerprint.compare("insight"::equals).differences()).isEmpty();
        assertShown(done);
    }

    private void assertShown(Answer done) {
        String page = "/govern/followers/rebuilds/" + done.at("rebuild/rebuild");
        assertThat(reading(Part.AUDITOR).open(page).is(200).text())
                .contains("Rebuild of insight", "from what stood", "As It is.", "no row");
        assertThat(reading(Part.AUDITOR).open(page + "?format=csv").is(200).text())
                .startsWith("Table,Row,Holds from event,Before,After").contains("As It is.");
        assertThat(reading(Part.ADMIN).open("/govern/followers").is(200).text())
                .contains("POST /api/followers/rebuilds", page);
        Answer first = as(Part.ADMIN).get("/api/followers/rebuilds/"
                + done.at("rebuild/rebuild") + "?limit=1").is(200);
        assertThat(first.json().at("/differences").size()).isEqualTo(1);
        assertThat(first.at("next")).isEqualTo("1");
    }

    @Test
    void COM_3_only_an_administrator_has_a_follower_made_anew_and_only_one_that_is_there() {
        Map<String, String> insight = Map.of("follower", "insight");
        as(Part.AUDITOR).post("/api/followers/rebuilds", insight).refusedBy("COM-3", 403);
        as(Part.ANALYST).get("/api/followers/rebuilds/1").refusedBy("COM-3", 403);
        assertThat(as(Part.ADMIN).post("/api/followers/rebuilds", Map.of("follower", "nobody"))
                .is(422).at("field")).isEqualTo("follower");
        as(Part.ADMIN).get("/api/followers/rebuilds/987654321").is(404);
    }

    private Answer rebuilt(String follower) {
        String rebuild = as(Part.ADMIN).post("/api/followers/rebuilds",
                Map.of("follower", follower)).is(200).at("rebuilds/0/rebuild");
        await().until(() -> as(Part.ADMIN).get("/api/followers/rebuilds/" + rebuild).is(200)
                .at("rebuild/state").equals("DONE"));
        return as(Part.ADMIN).get("/api/followers/rebuilds/" + rebuild).is(200);
    }

    private String recorded() {
        return recorded("Made anew", "As it is.");
    }

    private String recorded(String title, String statement) {
        Answer answer = as(Part.ANALYST).post("/api/insights", Map.of("title", title,
                "statement", statement, "evidence", List.of())).is(201);
        as(Part.EMPLOYEE).get("/api/insights?limit=1&after="
                + answer.header("Waymark-Position")).is(200);
        return answer.at("stream");
    }
}
