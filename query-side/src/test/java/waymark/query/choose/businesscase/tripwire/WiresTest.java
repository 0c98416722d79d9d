package waymark.query.choose.businesscase.tripwire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.api.choose.businesscase.content.Assumption.Range;
import waymark.api.choose.businesscase.view.TripwireView.State;
import waymark.api.measure.metric.view.ScoreView;

class WiresTest {

    private static final Range RANGE = new Range(
            new BigDecimal("780"), new BigDecimal("900"), new BigDecimal("1000"), "moves");

    @ParameterizedTest
    @CsvSource({"780,,, HOLDS", "1000,,, HOLDS", "900, 500, 1300, HOLDS",
            "779.99,,, TRIPPED", "1000.01,,, TRIPPED", "610, 560, 660, TRIPPED",
            "770, 760, 780, LEAVING", "1100, 1000, 1200, LEAVING", "1100, 1001, 1200, TRIPPED"})
    void it_trips_when_the_whole_interval_has_left_the_range(String value,
            @Nullable String low, @Nullable String high, State state) {
        assertThat(Wires.state(RANGE, new ScoreView(new BigDecimal(value), null, number(low),
                number(high), 100, null, false))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"share, %, false", "%, points, false", "% a month, %, true", "%, %, true",
            "moves, points, true"})
    void hundredths_are_never_compared_with_what_is_none(
            String assumed, String measured, boolean told) {
        String why = Wires.untold(assumed, measured);
        assertThat(why == null).isEqualTo(told);
        if (why != null) {
            assertThat(why).contains("in " + assumed + ",", "in " + measured + ".");
        }
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
