package waymark.query.understand.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.query.understand.journey.Walks.JOURNEY;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.kernel.Event;
import waymark.api.understand.journey.JourneyEvent.JourneyPublished;
import waymark.api.understand.journey.JourneyEvent.StageMoved;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.testing.Tape;

class TouchpointBoardTest {

    private static final int LIVES = 300;
    private static final int STROKES = 40;
    private static final TouchpointBoard BOARD = new TouchpointBoard();

    @Test
    void after_every_stroke_each_touchpoint_is_as_it_stands_on_the_map() {
        for (long seed = 0; seed < LIVES; seed++) {
            var tape = new Tape<>(BOARD);
            for (Walks.Step step : Walks.of(seed, STROKES)) {
                tape.told(step.event());
                for (Touchpoint one : step.map().touchpoints()) {
                    assertThat(tape.row(key(one.number()))).as("seed %d, %s", seed, step.event())
                            .isEqualTo(new TouchpointRow(JOURNEY.value(), one, false));
                }
            }
        }
    }

    /** A batch loads a row once and folds all its events at once; rows know nothing of others. */
    @Test
    void a_row_folded_from_its_own_events_alone_is_the_same() {
        List<Walks.Step> life = Walks.of(7, 200);
        Touchpoint last = life.getLast().map().touchpoints().getFirst();
        List<Event> own = new ArrayList<>();
        life.stream().map(Walks.Step::event)
                .filter(event -> BOARD.rowsOf(event).contains(key(last.number())))
                .forEach(own::add);
        assertThat(own).hasSizeLessThan(life.size()).isNotEmpty();
        assertThat(new Tape<>(BOARD).told(own.toArray(Event[]::new)).row(key(last.number())))
                .isEqualTo(new TouchpointRow(JOURNEY.value(), last, false));
    }

    @Test
    void what_was_taken_away_is_found_no_more() {
        List<Walks.Step> life = Walks.of(3, 60);
        var tape = new Tape<>(BOARD);
        life.forEach(step -> tape.told(step.event()));
        Touchpoint first = Walks.FIRST.touchpoints().getFirst();
        tape.told(new waymark.api.understand.journey.JourneyEvent.TouchpointRemoved(
                JOURNEY, first.number()));
        TouchpointRow row = tape.row(key(first.number()));
        assertThat(row.removed()).isTrue();
        assertThat(BOARD.facets(row)).isEmpty();
        assertThat(BOARD.facets(new TouchpointRow("journey/x", first, false)))
                .containsExactly(new Facet("journey", "journey/x"));
    }

    @Test
    void the_order_of_stages_and_publication_touch_no_touchpoint() {
        assertThat(BOARD.rowsOf(new StageMoved(JOURNEY, 1, 0))).isEmpty();
        assertThat(BOARD.rowsOf(new JourneyPublished(JOURNEY, null, null))).isEmpty();
    }

    private static String key(int number) {
        return JOURNEY.value() + "#" + number;
    }
}
