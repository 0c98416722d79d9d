package waymark.api.measure.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static final List<Integer> TEN = IntStream.range(0, 10).boxed().toList();

    @Test
    void a_seed_draws_the_same_for_ever_in_whatever_order_they_are_named() {
        assertThat(Draw.of(TEN, 3, 42)).containsExactly(2, 4, 6);
        List<Integer> reversed = new java.util.ArrayList<>(TEN);
        Collections.reverse(reversed);
        assertThat(Draw.of(reversed, 3, 42)).isEqualTo(Draw.of(TEN, 3, 42));
        assertThat(Draw.of(TEN, 10, 7)).isEqualTo(TEN);
    }

    @Test
    void each_is_drawn_as_often_as_any_other() {
        Map<Integer, Integer> drawn = new HashMap<>();
        for (long seed = 0; seed < 10_000; seed++) {
            Draw.of(TEN, 3, seed).forEach(one -> drawn.merge(one, 1, Integer::sum));
        }
        assertThat(drawn.values()).allSatisfy(
                times -> assertThat(times).isBetween(2_800, 3_200));
    }
}
