package waymark.app.followers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;
import waymark.log.EventLog;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Boards;
import waymark.query.kernel.check.Fingerprint;
import waymark.query.kernel.segment.Segments;
import waymark.query.planted.EncounterBoard;

class SegmentsHttpTest extends WaymarkTest {

    @Autowired private Boards boards;
    @Autowired private EventLog log;
    @Autowired private Segments segments;
    @Autowired private Fingerprint fingerprint;

    @AfterEach
    void nobodyWaits() {
        EncounterBoard.arrange(Set.of());
    }

    /** H2 has one transaction write at a time, so there all rows are one segment's. */
    @Test
    void two_segments_work_at_once_and_each_row_is_that_of_a_replay() {
        boolean several = segments.mayBeSeveral();
        Answer one = recordedIn(0);
        Answer other = recordedIn(1);
        assertThat(met(one, other)).containsExactly(several, true);

        EncounterBoard.arrange(Set.of());
        assertThat(segments.all()).hasSize(several ? 2 : 1);
        assertThat(fingerprint.compare(name -> !name.startsWith("planted")).differences())
                .isEmpty();
    }

    /** The control: the same two would wait in vain if one segment had both. */
    @Test
    void one_segment_takes_one_event_after_the_other() {
        assertThat(met(recordedIn(0), recordedIn(0))).containsExactly(false, true);
    }

    private List<Boolean> met(Answer... rows) {
        EncounterBoard.arrange(Set.of(rows[0].at("stream"), rows[1].at("stream")));
        Stream.of(rows).forEach(SegmentsHttpTest.this::reworded);
        long head = log.head();
        await().until(() -> segments.all().stream().allMatch(one -> one.position() >= head));
        return Stream.of(rows).map(row -> boards.of(EncounterBoard.class)
                .find(row.at("stream"), new AsOf(head, LocalDate.EPOCH, true)).orElseThrow()
                .met()).toList();
    }

    /** An insight whose row of that board belongs to a certain segment. */
    private Answer recordedIn(int segment) {
        while (true) {
            Answer recorded = as(Part.ANALYST).post("/api/insights", Map.of("title", "Meeting",
                    "statement", "As it is.", "evidence", List.of())).is(201);
            if (new waymark.query.kernel.segment.Part(segment, 2)
                    .has("planted-encounter/" + recorded.at("stream"))) {
                return recorded;
            }
        }
    }

    private void reworded(Answer read) {
        as(Part.ANALYST).against(read).put("/api/insights/"
                + read.at("stream").replaceFirst("insight/", "") + "/wording",
                Map.of("title", "Met", "statement", "As it is.")).is(200);
    }
}
