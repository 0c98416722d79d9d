package waymark.app.sides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static waymark.app.testing.Programs.at;
import static waymark.app.testing.Programs.following;
import static waymark.app.testing.Programs.reworded;
import static waymark.app.testing.Programs.segments;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import waymark.app.testing.Answer;
import waymark.app.testing.Http;
import waymark.app.testing.Part;
import waymark.app.testing.Programs;
import waymark.app.testing.lane.OneByOne;
import waymark.log.EventLog;
import waymark.log.testing.TestDatabases;
import waymark.query.kernel.check.Fingerprint;
import waymark.query.kernel.segment.Sharing;

/** A program of its own, for what is planted here stays an alarm until it is started again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(OneByOne.APART)
class SkippedTest {

    private static final Duration ALARM = Duration.ofSeconds(30);

    private final Programs programs = new Programs(TestDatabases.emptyPostgres(), "skipped");
    private ConfigurableApplicationContext program;
    private String admin;
    private String analyst;

    @BeforeAll
    void start() {
        program = programs.start("all");
        admin = Programs.token(program, Part.ADMIN);
        analyst = Programs.token(program, Part.ANALYST);
    }

    @AfterAll
    void stop() {
        programs.close();
    }

    /** The control comes first: where nothing is skipped the same handling alarms nobody. */
    @Test
    void what_is_skipped_is_an_alarm_within_half_a_minute_and_is_made_good() {
        await().until(() -> segments(program).size() == 2);
        recordedWhileStopped(false);
        await().until(() -> asked(program).get("/api/followers").at("segments/1/behind")
                .equals("0"));
        assertThat(health()).isEqualTo("UP");

        recordedWhileStopped(true);
        await().atMost(ALARM).until(() -> health().equals("DEGRADED"));
        for (int segment = 0; segment < 2; segment++) {
            assertThat(behind(segment)).isPositive();
            assertThat(gauge("lag", segment)).isEqualTo(behind(segment));
            assertThat(gauge("still", segment)).isGreaterThan(10);
        }

        Answer told = recorded("The next one");
        asked(program).with("Waymark-Position", told.header("Waymark-Position"))
                .get("/api/insights?limit=1").is(200);
        assertThat(asked(program).get("/api/followers").at("skips")).isEqualTo("2");
        assertThat(health()).isEqualTo("DEGRADED");
        assertThat(program.getBean(Fingerprint.class).compare().differences()).isEmpty();
    }

    /** The control is that it is well before and afterwards. */
    @Test
    void a_policy_that_stands_still_is_an_alarm_within_half_a_minute() {
        StreamingEventProcessor policies = program.getBean(EventProcessingConfiguration.class)
                .eventProcessor("policies", StreamingEventProcessor.class).orElseThrow();
        await().until(() -> reactions().equals(Status.UP) && lagOfPolicies() == 0);
        policies.shutDown();
        recorded("While no policy reacted");
        await().atMost(ALARM).until(() -> reactions().getCode().equals("DEGRADED"));
        assertThat(lagOfPolicies()).isPositive();
        policies.start();
        await().atMost(ALARM).until(() -> reactions().equals(Status.UP) && lagOfPolicies() == 0);
    }

    private Status reactions() {
        return Objects.requireNonNull(program.getBean("waymark.app.health.ReactionsHealth",
                HealthIndicator.class).health()).getStatus();
    }

    private double lagOfPolicies() {
        return program.getBean(MeterRegistry.class).get("waymark.reactions.lag")
                .tag("processor", "policies").gauge().value();
    }

    /** A follower does not wait for the disk, so a database that is killed forgets some rows. */
    @Test
    void what_a_database_forgot_is_taken_in_again_though_nothing_new_comes_and_is_no_alarm() {
        await().until(() -> segments(program).size() == 2);
        Answer told = recorded("Before it was forgotten");
        assertThat(title(told, told.header("Waymark-Position"))).isEqualTo(
                "Before it was forgotten");
        String skips = asked(program).get("/api/followers").at("skips");

        forgotten(Long.parseLong(told.header("Waymark-Position")));

        await().until(() -> title(told, "0").equals("Before it was forgotten"));
        assertThat(asked(program).get("/api/followers").at("skips")).isEqualTo(skips);
        assertThat(program.getBean(Fingerprint.class).compare().differences()).isEmpty();
    }

    private String title(Answer of, String position) {
        return asked(program).with("Waymark-Position", position).get("/api/"
                + of.at("stream").replace("insight/", "insights/")).is(200).at("title");
    }

    /** Everything stands as it did before the last event, which Axon's tokens have passed. */
    private void forgotten(long last) {
        program.getBean(TransactionTemplate.class).executeWithoutResult(begun -> {
            JdbcClient client = program.getBean(JdbcClient.class);
            client.sql("update follower_segment set position = :before")
                    .param("before", last - 1).update();
            int rows = 0;
            for (String table : List.of("projection_row", "projection_facet", "traced_item",
                    "traced_link")) {
                rows += client.sql("delete from " + table + " where from_position = :last")
                        .param("last", last).update();
                client.sql("update " + table + " set to_position = :holds"
                        + " where to_position = :last").param("holds", Long.MAX_VALUE)
                        .param("last", last).update();
            }
            client.sql("delete from controlled where position = :last").param("last", last)
                    .update();
            assertThat(rows).as("forgotten rows").isPositive();
        });
    }

    /** Whether or not Axon's tokens then say that it was taken in. */
    private void recordedWhileStopped(boolean skipped) {
        following(program).shutDown();
        recorded("While nobody followed");
        if (skipped) {
            TokenStore tokens = program.getBean(TokenStore.class);
            var head = new GlobalSequenceTrackingToken(program.getBean(EventLog.class).head());
            program.getBean(TransactionTemplate.class).executeWithoutResult(begun -> {
                for (int segment = 0; segment < 2; segment++) {
                    tokens.fetchToken(Sharing.GROUP, segment);
                    tokens.storeToken(head, Sharing.GROUP, segment);
                }
            });
        }
        following(program).start();
    }

    private double gauge(String name, int segment) {
        return program.getBean(MeterRegistry.class).get("waymark.followers." + name)
                .tag("segment", Integer.toString(segment)).gauge().value();
    }

    private int behind(int segment) {
        return Integer.parseInt(asked(program).get("/api/followers").is(200)
                .at("segments/" + segment + "/behind"));
    }

    private String health() {
        return asked(program).get("/actuator/health").at("status");
    }

    private Http asked(ConfigurableApplicationContext node) {
        return at(node, admin);
    }

    private Answer recorded(String title) {
        return reworded(at(program, analyst), title);
    }
}
