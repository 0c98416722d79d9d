package waymark.query.kernel.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackerStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharesTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7, 16, 64})
    void a_row_belongs_to_exactly_one_part(int parts) {
        for (int i = 0; i < 1_000; i++) {
            String row = "insight/" + new UUID(i, 31L * i);
            assertThat(IntStream.range(0, parts).filter(one -> new Part(one, parts).has(row)))
                    .hasSize(1);
        }
    }

    @Test
    void the_parts_are_about_equal() {
        Part third = new Part(2, 3);
        assertThat(IntStream.range(0, 3_000).filter(i -> third.has("insight/" + i)).count())
                .isBetween(800L, 1_200L);
    }

    @Test
    void where_a_row_belongs_never_changes() {
        assertThat(new Part(0, 2).has("insight/insight/0")).isTrue();
        assertThat(new Part(1, 2).has("insight/insight/1")).isTrue();
        assertThatThrownBy(() -> new Part(2, 2)).hasMessage("part 2 of 2");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 5, 64})
    void all_segments_are_shared_whatever_nodes_there_are(int segments) {
        for (int count = 1; count < 6; count++) {
            List<String> nodes = IntStream.range(0, count).mapToObj(i -> "node" + i).toList();
            List<Integer> shares = nodes.stream()
                    .map(node -> Nodes.share(segments, nodes, node)).toList();
            assertThat(shares.stream().mapToInt(share -> share).sum()).isEqualTo(segments);
            assertThat(shares).allMatch(share -> share >= segments / nodes.size()
                    && share <= segments / nodes.size() + 1);
        }
        assertThat(Nodes.share(segments, List.of("another"), "not there")).isZero();
    }

    @Test
    void a_segment_whose_work_was_broken_off_is_not_among_those_that_a_node_holds() {
        TrackerStatus first = new TrackerStatus(Segment.computeSegment(0, 1), null);
        TrackerStatus second = new TrackerStatus(Segment.computeSegment(1, 0), null);
        assertThat(Sharing.surplus(Map.of(0, first, 1, second), 1)).containsExactly(1);
        assertThat(Sharing.surplus(Map.of(0, first.markError(new IllegalStateException("away")),
                1, second), 1)).isEmpty();
    }
}
