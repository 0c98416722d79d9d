package waymark.api.worth.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.api.worth.score.Effect;
import waymark.api.worth.score.NpsTally;

class SignalTest {

    private static final List<BigDecimal> SERIES = Stream.of("10", "12", "11", "13", "12", "30")
            .map(BigDecimal::new).toList();

    @Test
    void limits_come_from_the_moving_range() {
        ControlChart chart = ControlChart.xmr(SERIES);
        assertThat(chart.centre()).isCloseTo(new BigDecimal("14.6667"), within("0.0001"));
        assertThat(chart.limits().high()).isCloseTo(new BigDecimal("27.4347"), within("0.0001"));
        assertThat(chart.limits().low()).isCloseTo(new BigDecimal("1.8987"), within("0.0001"));
        assertThat(chart.signals()).containsExactly(5);
        assertThat(chart.method()).isEqualTo("xmr/1");
    }

    @Test
    void eight_on_one_side_of_the_centre_are_a_signal_and_seven_are_not() {
        List<BigDecimal> series = Stream.of("9", "11", "12", "11", "12", "13", "11", "12", "11",
                "10", "11").map(BigDecimal::new).toList();
        assertThat(Runs.longOnes(series, BigDecimal.TEN)).containsExactly(8);
        assertThat(Runs.longOnes(series.subList(0, 8), BigDecimal.TEN)).isEmpty();
        assertThat(Runs.longOnes(List.of(), BigDecimal.TEN)).isEmpty();
    }

    @Test
    void standard_deviations_let_one_outlier_hide_itself() {
        ControlChart chart = ControlChart.sigma(SERIES, new BigDecimal("3"));
        assertThat(chart.limits().high()).isCloseTo(new BigDecimal("37.4087"), within("0.001"));
        assertThat(chart.signals()).isEmpty();
    }

    @Test
    void a_series_that_never_moves_has_no_signals() {
        assertThat(ControlChart.xmr(List.of(BigDecimal.ONE, BigDecimal.ONE)).signals()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlChart.xmr(List.of(BigDecimal.ONE)));
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,0.317310507863", "1.959963984540054,0.05",
            "5,5.733031E-7", "8.1,0"})
    void chances_agree_with_the_tables(BigDecimal z, BigDecimal chance) {
        assertThat(Normal.beyond(z)).isCloseTo(chance, within("1E-12"));
    }

    @Test
    void MET_4_the_biggest_of_many_is_not_picked_out_of_noise() {
        for (long seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            List<Effect> noise = IntStream.range(0, 30)
                    .mapToObj(_ -> Effect.change(drawn(random, 50).sample(),
                            drawn(random, 50).sample()))
                    .toList();
            long naive = noise.stream().filter(Effect::isChange).count();
            assertThat(FalseDiscovery.moved(noise, FalseDiscovery.USUAL).size())
                    .as("seed %d", seed).isLessThanOrEqualTo((int) naive);
        }
    }

    @Test
    void MET_4_nothing_moved_is_an_answer() {
        Effect still = Effect.change(new NpsTally(50, 50, 50).sample(),
                new NpsTally(52, 50, 48).sample());
        assertThat(FalseDiscovery.moved(List.of(still, still), FalseDiscovery.USUAL)).isEmpty();
        assertThat(FalseDiscovery.moved(List.of(), FalseDiscovery.USUAL)).isEmpty();
    }

    @Test
    void MET_4_what_truly_moved_is_called_the_surest_first() {
        Effect still = Effect.change(new NpsTally(50, 50, 50).sample(),
                new NpsTally(52, 50, 48).sample());
        Effect moved = Effect.change(new NpsTally(50, 50, 50).sample(),
                new NpsTally(90, 50, 10).sample());
        Effect more = Effect.change(new NpsTally(50, 50, 50).sample(),
                new NpsTally(140, 5, 5).sample());
        assertThat(FalseDiscovery.moved(List.of(moved, still, more), FalseDiscovery.USUAL))
                .containsExactly(2, 0);
    }

    private static NpsTally drawn(Random random, int answers) {
        NpsTally tally = NpsTally.NONE;
        for (int i = 0; i < answers; i++) {
            tally = tally.plus(random.nextInt(4, 11));
        }
        return tally;
    }

    private static Offset<BigDecimal> within(String margin) {
        return Offset.offset(new BigDecimal(margin));
    }
}
