package waymark.app.followers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;
import waymark.log.EventLog;
import waymark.log.Recorded;
import waymark.query.kernel.aside.Completeness;
import waymark.query.kernel.check.Fingerprint;

/**
 * Where processors are is written down about once a second: after a crash they hear the latest
 * events again, and nothing may come of it.
 */
class HeardAgainHttpTest extends WaymarkTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired private EventProcessingConfiguration processing;
    @Autowired private TokenStore tokens;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient client;
    @Autowired private EventLog log;
    @Autowired private Completeness completeness;
    @Autowired private Fingerprint fingerprint;

    @ParameterizedTest
    @ValueSource(strings = {"policies", "timers", "projections"})
    void events_that_are_heard_again_change_nothing(String group) {
        long before = log.head();
        String other = absorbed();
        List<Recorded> all = log.stream(other, 0, 100);
        long skips = completeness.skips();
        long head = log.head();

        setBack(group, before);

        await().atMost(SOON).until(() -> processor(group).processingStatus().values().stream()
                .allMatch(one -> one.getCurrentPosition().orElse(0) >= head));
        assertThat(log.stream(other, 0, 100)).extracting(Recorded::position)
                .isEqualTo(all.stream().map(Recorded::position).toList());
        assertThat(completeness.skips()).isEqualTo(skips);
        // Only projections write rows, so only they could spoil any.
        assertThat(group.equals("projections")
                ? fingerprint.compare().differences()
                : List.of()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"policies", "timers", "projections"})
    void a_processor_that_rests_has_written_down_where_it_is(String group) {
        absorbed();
        long head = log.head();
        await().atMost(SOON).until(() -> client.sql("select token from token_entry"
                + " where processor_name = :group").param("group", group)
                .query((row, number) -> row.getBytes(1)).list().stream()
                .allMatch(token -> position(token) >= head));
    }

    /** An insight that took over, by a policy, what spoke for another. */
    private String absorbed() {
        Answer one = recorded();
        Answer other = recorded();
        as(Part.ANALYST).against(one).put(one.header("Location") + "/merger",
                Map.of("into", other.reference(), "reason", "The same")).is(200);
        await().atMost(SOON).until(() -> log.stream(other.at("stream"), 0, 100).size() == 2);
        return other.at("stream");
    }

    private Answer recorded() {
        return as(Part.ANALYST).post("/api/insights", Map.of("title", "Heard again", "statement",
                "As it is.", "evidence", List.of())).is(201);
    }

    private StreamingEventProcessor processor(String group) {
        return processing.eventProcessor(group, StreamingEventProcessor.class).orElseThrow();
    }

    private void setBack(String group, long position) {
        processor(group).shutDown();
        transaction.executeWithoutResult(begun -> {
            for (int segment : Objects.requireNonNull(tokens.fetchSegments(group))) {
                tokens.fetchToken(group, segment);
                tokens.storeToken(new GlobalSequenceTrackingToken(position), group, segment);
                tokens.releaseClaim(group, segment);
            }
        });
        processor(group).start();
    }

    private static long position(byte[] token) {
        return Long.parseLong(new String(token, StandardCharsets.UTF_8).replaceAll("\\D", ""));
    }
}
