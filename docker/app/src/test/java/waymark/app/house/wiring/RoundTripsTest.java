package waymark.app.house.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

/** How often a command over HTTP goes to the log to read, counted by the database (H2). */
class RoundTripsTest extends WaymarkTest {

    /** Once to know who asks, and once for all that the decision rests on. */
    private static final long TWICE = 2;

    @Autowired private JdbcClient sql;

    @BeforeEach
    void count() {
        sql.sql("set query_statistics true").update();
    }

    @AfterEach
    void stop() {
        sql.sql("set query_statistics false").update();
    }

    @Test
    void what_begins_a_stream_reads_streams_twice() {
        long before = readsOfStreams();
        recorded();
        assertThat(readsOfStreams() - before).isEqualTo(TWICE);
    }

    @Test
    void what_changes_a_stream_reads_streams_twice() {
        Answer insight = recorded();
        String address = insight.header("Location") + "/wording";
        long before = readsOfStreams();
        as(Part.ANALYST).against(insight).put(address,
                Map.of("title", "The queue", "statement", "It is long.")).is(200);
        assertThat(readsOfStreams() - before).isEqualTo(TWICE);
    }

    @Test
    void what_rests_on_other_streams_reads_them_all_at_once_in_a_third() {
        List<String> insights = List.of(recorded().reference(), recorded().reference(),
                recorded().reference());
        long before = readsOfStreams();
        as(Part.ANALYST).post("/api/problems", Map.of("kind", "PAIN", "insights", insights,
                "statement", Map.of("persona", "A family", "need", "to know when",
                        "situation", "a line is installed", "obstacle", "the window is a day",
                        "consequence", "a day off work"),
                "waiver", "Told by the field"))
                .is(201);
        assertThat(readsOfStreams() - before).isEqualTo(TWICE + 1);
    }

    private Answer recorded() {
        return as(Part.ANALYST).post("/api/insights",
                Map.of("title", "The queue at the door", "statement", "It is long.")).is(201);
    }

    private long readsOfStreams() {
        return sql
                .sql("""
                        select coalesce(sum(execution_count), 0)
                        from information_schema.query_statistics
                        where sql_statement like
                          'select position, stream,%from log_event%where stream %'""")
                .query(Long.class).single();
    }
}
