package waymark.app.sides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static waymark.app.testing.Programs.at;
import static waymark.app.testing.Programs.reworded;
import static waymark.app.testing.Programs.segments;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import waymark.app.testing.Answer;
import waymark.app.testing.Http;
import waymark.app.testing.Part;
import waymark.app.testing.Programs;
import waymark.log.EventLog;
import waymark.log.testing.TestDatabases;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Boards;
import waymark.query.kernel.check.Fingerprint;
import waymark.query.planted.VersionedBoard;

/**
 * Several nodes on one PostgreSQL: how they share what is to be followed, and what happens when
 * a release changes it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NodesTest {

    private static final String GATE = "At the gate";
    private static final String INSIGHT = "{\"follower\": \"insight\"}";

    private final Programs programs = new Programs(TestDatabases.emptyPostgres(), "nodes");
    private ConfigurableApplicationContext first;
    private ConfigurableApplicationContext later;
    private String admin;
    private String analyst;

    @BeforeAll
    void start() {
        first = programs.start("all");
        later = first;
        admin = Programs.token(first, Part.ADMIN);
        analyst = Programs.token(first, Part.ANALYST);
    }

    @AfterEach
    void openAgain() {
        VersionedBoard.open();
    }

    @AfterAll
    void stop() {
        VersionedBoard.release(1);
        programs.close();
    }

    @Test
    @Order(1)
    void nodes_share_the_segments_and_all_know_what_any_of_them_took_in() {
        try (ConfigurableApplicationContext second = programs.start("query")) {
            await().untilAsserted(() -> {
                assertThat(segments(first)).hasSize(1);
                assertThat(segments(second)).hasSize(1)
                        .doesNotContainAnyElementsOf(segments(first));
            });
            Answer told = recorded("Shared");
            for (ConfigurableApplicationContext node : List.of(first, second)) {
                assertThat(asked(node).with("Waymark-Position", told.header("Waymark-Position"))
                        .get("/api/insights?limit=5").is(200).text()).contains("Shared");
            }
        }
        await().untilAsserted(() -> assertThat(segments(first)).containsExactly(0, 1));
        assertThat(first.getBean(Fingerprint.class).compare().differences()).isEmpty();
    }

    @Test
    @Order(2)
    void a_new_release_makes_its_rows_beside_the_live_ones_and_goes_on_after_a_restart() {
        Answer before = recorded("Said quietly");
        recorded(GATE);
        for (int i = 0; i < 5; i++) {
            recorded("One more");
        }
        VersionedBoard.release(2);
        VersionedBoard.close(GATE);
        ConfigurableApplicationContext next = programs.start("query",
                "--waymark.followers.rebuild-batch=4");
        await().until(() -> newest(next, "state").equals("BUILDING")
                && Long.parseLong(newest(next, "position")) > 0);

        assertThat(title(next, before)).isEqualTo("Said quietly");
        Answer meanwhile = recorded("Meanwhile");
        await().untilAsserted(() -> assertKnown(next, meanwhile, "Meanwhile"));

        next.addApplicationListener((ContextClosedEvent closing) -> VersionedBoard.open());
        next.close();
        assertThat(newest(first, "state")).isEqualTo("BUILDING");
        later = programs.start("query");
        await().until(() -> newest(later, "state").equals("DONE"));
        assertSwapped(before);
    }

    /** A segment that changes hands may take longer than a reader is made to wait. */
    private void assertKnown(ConfigurableApplicationContext node, Answer told, String title) {
        assertThat(asked(node).with("Waymark-Position", told.header("Waymark-Position"))
                .get("/api/insights?limit=1").is(200).text()).contains(title);
    }

    private void assertSwapped(Answer before) {
        assertThat(title(later, before)).isEqualTo("SAID QUIETLY");
        assertThat(asked(later).get("/api/followers/rebuilds/" + newest(later, "rebuild")
                + "?limit=500").is(200).text()).contains("Said quietly", "SAID QUIETLY");
        Answer told = recorded("Afterwards");
        // What follows by the former release notices it at its next event, and hands over then.
        await().untilAsserted(() -> {
            assertThat(segments(first)).isEmpty();
            assertThat(segments(later)).containsExactly(0, 1);
        });
        assertKnown(later, told, "Afterwards");
        assertThat(title(later, told)).isEqualTo("AFTERWARDS");
        assertThat(later.getBean(Fingerprint.class).compare().differences()).isEmpty();
    }

    @Test
    @Order(3)
    void two_nodes_that_could_rebuild_do_it_once() {
        try (ConfigurableApplicationContext other = programs.start("query")) {
            asked(later).post("/api/followers/rebuilds", INSIGHT).is(200);
            asked(other).post("/api/followers/rebuilds", INSIGHT).is(200);
            await().until(() -> newest(other, "state").equals("DONE"));
            assertThat(newest(other, "follower")).isEqualTo("insight");
            assertThat(newest(other, "differences")).isEqualTo("0");
            assertThat(asked(other).get("/api/followers").at("rebuilds/1/follower"))
                    .isEqualTo("planted-versioned");
        }
    }

    private Answer recorded(String title) {
        return reworded(at(first, analyst), title);
    }

    private Http asked(ConfigurableApplicationContext node) {
        return at(node, admin);
    }

    private String newest(ConfigurableApplicationContext node, String what) {
        return asked(node).get("/api/followers").is(200).at("rebuilds/0/" + what);
    }

    private static String title(ConfigurableApplicationContext node, Answer of) {
        long head = node.getBean(EventLog.class).head();
        return node.getBean(Boards.class).of(VersionedBoard.class)
                .find(of.at("stream"), new AsOf(head, LocalDate.EPOCH, true)).orElseThrow()
                .title();
    }
}
