package waymark.query.understand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.api.understand.journey.map.Place;
import waymark.api.understand.journey.map.Stage;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.api.understand.journey.map.Words;
import waymark.api.understand.journey.view.Compared;
import waymark.api.understand.journey.view.Compared.Change;

class BesideTest {

    private static final JourneyMap AS_IS = new JourneyMap(List.of(
            new Stage(1, "Asks", touchpoints(1, 2, 3)), new Stage(2, "Waits", touchpoints(4))));

    @Test
    void JRN_3_another_order_within_a_stage_is_a_change_and_what_is_gone_or_new_is_none() {
        assertThat(changes(AS_IS)).containsOnly("KEPT []");
        assertThat(changes(AS_IS.moved(3, new Place(1, 1)))).containsExactly("KEPT []",
                "CHANGED [order]", "CHANGED [order]", "KEPT []");
        assertThat(changes(AS_IS.without(1))).containsExactly("KEPT []", "KEPT []", "KEPT []",
                "REMOVED []");
        assertThat(changes(AS_IS.with(touchpoints(9).getFirst(), new Place(1, 0))))
                .containsExactly("ADDED []", "KEPT []", "KEPT []", "KEPT []", "KEPT []");
        assertThat(changes(AS_IS.moved(2, new Place(2, 0)))).containsExactly("KEPT []",
                "KEPT []", "CHANGED [stage]", "KEPT []");
    }

    private static List<String> changes(JourneyMap toBe) {
        return Beside.of(AS_IS, toBe).stream().map(BesideTest::said).toList();
    }

    private static String said(Compared one) {
        Change change = one.change();
        return change + " " + one.what();
    }

    private static List<Touchpoint> touchpoints(int... numbers) {
        return IntStream.of(numbers).mapToObj(one -> Touchpoint.of(one,
                new Words("Touchpoint " + one, null, null, null))).toList();
    }
}
