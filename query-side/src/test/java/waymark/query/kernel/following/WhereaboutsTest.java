package waymark.query.kernel.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.query.kernel.following.Whereabouts.Forgotten;
import waymark.query.kernel.following.Whereabouts.Moved;
import waymark.query.kernel.segment.Segments.Standing;

class WhereaboutsTest {

    private final Whereabouts whereabouts = new Whereabouts();

    private void stood(Map<Integer, Moved> before, long... positions) {
        List<Standing> rows = new ArrayList<>();
        for (int segment = 0; segment < positions.length; segment++) {
            rows.add(new Standing(segment, positions.length, positions[segment], 1));
        }
        whereabouts.stood(rows, before, 100);
    }

    @Test
    void everything_is_known_up_to_the_segment_that_is_furthest_behind() {
        assertThat(whereabouts.least()).isZero();
        stood(whereabouts.all(), 7, 5);
        whereabouts.reached(1, 9);
        assertThat(whereabouts.least()).isEqualTo(7);
        whereabouts.reached(0, 6);
        assertThat(whereabouts.least()).as("nobody goes back by what is told").isEqualTo(7);
    }

    @Test
    void a_row_that_is_further_back_is_believed_where_nothing_newer_was_heard() {
        whereabouts.reached(0, 20);
        whereabouts.reached(1, 20);
        Map<Integer, Moved> before = whereabouts.all();
        whereabouts.reached(1, 21);
        stood(before, 18, 18);
        assertThat(whereabouts.progress(100)).extracting(one -> one.position())
                .containsExactly(18L, 21L);
    }

    @Test
    void what_a_row_that_went_back_lacks_is_told_until_it_is_there_again() {
        whereabouts.reached(0, 20);
        assertThat(whereabouts.forgotten()).isEmpty();
        stood(whereabouts.all(), 18);
        assertThat(whereabouts.forgotten()).containsExactly(new Forgotten(0, 18, 20));
        stood(whereabouts.all(), 19);
        assertThat(whereabouts.forgotten()).containsExactly(new Forgotten(0, 19, 20));
        stood(whereabouts.all(), 20);
        assertThat(whereabouts.forgotten()).isEmpty();
    }

    @Test
    void segments_that_are_no_more_are_forgotten_and_who_lacks_nothing_does_not_stand_still() {
        stood(whereabouts.all(), 100, 40, 40);
        stood(whereabouts.all(), 100);
        assertThat(whereabouts.progress(100)).singleElement()
                .satisfies(one -> assertThat(one.behind()).isZero());
    }
}
