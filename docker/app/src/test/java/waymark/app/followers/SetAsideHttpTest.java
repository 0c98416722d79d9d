package waymark.app.followers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static waymark.query.planted.StumblingBoard.STONE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;
import waymark.log.EventLog;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Boards;
import waymark.query.planted.StumblingBoard;

class SetAsideHttpTest extends WaymarkTest {

    @Autowired private Boards boards;
    @Autowired private EventLog log;

    @BeforeEach
    void breakIt() {
        StumblingBoard.mended(false);
    }

    @AfterEach
    void mendIt() {
        StumblingBoard.mended(true);
    }

    @Test
    void a_story_that_cannot_be_taken_in_stops_alone_and_is_whole_once_tried_again() {
        Answer stopped = recorded();
        Answer other = recorded();
        Answer fine = reworded(stopped, "Fine");
        Answer stone = reworded(fine, STONE);
        reworded(stone, "Fine again");
        reworded(other, "Another story");

        assertThat(titles(other)).contains(List.of("Another story"));
        assertThat(titles(stopped)).contains(List.of("Fine"));
        assertShown(stopped);

        assertThat(again(stopped).is(200).at("setAside")).isEqualTo("2");
        StumblingBoard.mended(true);
        assertThat(again(stopped).is(200).at("setAside")).isEqualTo("0");
        assertThat(titles(stopped)).contains(List.of("Fine", STONE, "Fine again"));
        assertThat(asNobody().get("/actuator/health").at("status")).isEqualTo("UP");
    }

    private void assertShown(Answer stopped) {
        assertThat(asNobody().get("/actuator/health").at("status")).isEqualTo("DEGRADED");
        Answer shown = as(Part.ADMIN).get("/api/followers").is(200);
        assertThat(shown.at("setAside")).isEqualTo("2");
        assertThat(shown.at("stopped/0/story")).isEqualTo(stopped.at("stream"));
        assertThat(shown.at("stopped/0/cause")).contains("IllegalStateException at StumblingBoard")
                .doesNotContain(STONE);
        assertThat(reading(Part.AUDITOR).open("/govern/followers").is(200).text())
                .contains("planted-stumbling stopped at").doesNotContain("Try it again");
        assertThat(reading(Part.ADMIN).open("/govern/followers").is(200).text())
                .contains("Try it again", "POST /api/followers/retries");
    }

    @Test
    void the_past_reads_after_a_retry_as_if_nothing_had_stopped() {
        Answer stopped = recorded();
        Answer stone = reworded(reworded(stopped, "Fine"), STONE);
        reworded(stone, "Fine again");
        assertThat(titles(stopped)).contains(List.of("Fine"));
        StumblingBoard.mended(true);
        again(stopped).is(200);
        long then = Long.parseLong(stone.header("Waymark-Position"));
        assertThat(boards.of(StumblingBoard.class).find(stopped.at("stream"), at(then)))
                .map(StumblingBoard.Titles::titles).contains(List.of("Fine", STONE));
    }

    /** What is rebuilt in memory cannot set anything aside, so it begins anew and takes care. */
    @Test
    void a_rebuild_sets_aside_what_stopped_and_makes_all_else() {
        Answer stopped = recorded();
        Answer other = recorded();
        Answer stone = reworded(reworded(stopped, "Fine"), STONE);
        reworded(stone, "Fine again");
        reworded(other, "Another story");
        assertThat(titles(other)).contains(List.of("Another story"));

        rebuilt();
        assertThat(titles(other)).contains(List.of("Another story"));
        assertThat(titles(stopped)).contains(List.of("Fine"));
        assertThat(as(Part.ADMIN).get("/api/followers").is(200).text())
                .contains(stopped.at("stream")).doesNotContain(other.at("stream"));

        StumblingBoard.mended(true);
        rebuilt();
        assertThat(titles(stopped)).contains(List.of("Fine", STONE, "Fine again"));
        assertThat(as(Part.ADMIN).get("/api/followers").is(200).at("setAside")).isEqualTo("0");
    }

    private void rebuilt() {
        String rebuild = as(Part.ADMIN).post("/api/followers/rebuilds",
                Map.of("follower", "planted-stumbling")).is(200).at("rebuilds/0/rebuild");
        await().until(() -> as(Part.ADMIN).get("/api/followers/rebuilds/" + rebuild).is(200)
                .at("rebuild/state").equals("DONE"));
    }

    @Test
    void COM_3_only_an_administrator_has_a_follower_try_again() {
        as(Part.ANALYST).get("/api/followers").refusedBy("COM-3", 403);
        as(Part.AUDITOR).post("/api/followers/retries", Map.of("follower", "insight", "story",
                "insight/1")).refusedBy("COM-3", 403);
        assertThat(as(Part.ADMIN).post("/api/followers/retries", Map.of("follower", "nobody",
                "story", "nothing")).is(200).at("setAside")).isEqualTo("0");
    }

    private Answer recorded() {
        return as(Part.ANALYST).post("/api/insights", Map.of("title", "First", "statement",
                "As it is.", "evidence", List.of())).is(201);
    }

    private Answer reworded(Answer read, String title) {
        return as(Part.ANALYST).against(read).put("/api/insights/"
                + read.at("stream").replaceFirst("insight/", "") + "/wording",
                Map.of("title", title, "statement", "As it is.")).is(200);
    }

    private Answer again(Answer of) {
        return as(Part.ADMIN).post("/api/followers/retries",
                Map.of("follower", "planted-stumbling", "story", of.at("stream")));
    }

    /** The titles once all that was recorded until now has passed the followers. */
    private Optional<List<String>> titles(Answer of) {
        long head = log.head();
        as(Part.EMPLOYEE).get("/api/insights?limit=1&after=" + head).is(200);
        return boards.of(StumblingBoard.class).find(of.at("stream"), at(head))
                .map(StumblingBoard.Titles::titles);
    }

    private static AsOf at(long position) {
        return new AsOf(position, LocalDate.EPOCH, true);
    }
}
