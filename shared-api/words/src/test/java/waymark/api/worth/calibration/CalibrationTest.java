package waymark.api.worth.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.worth.Estimate;
import waymark.api.worth.Money;

class CalibrationTest {

    @Test
    void BEN_5_bias_is_what_came_over_what_was_forecast() {
        assertThat(Calibration.bias(List.of(forecast("100", "50"), forecast("300", "250")))
                .orThrow()).isEqualByComparingTo("0.75");
        assertThat(Calibration.bias(List.of()).absent()).contains("yet");
        assertThat(Calibration.bias(List.of(forecast("0", "5"))).isKnown()).isFalse();
    }

    @Test
    void BEN_5_coverage_is_how_often_the_range_held() {
        assertThat(Calibration.coverage(List.of(forecast("100", "125"), forecast("100", "75"),
                forecast("100", "75.01"), forecast("100", "74.99"))).figure().orThrow())
                .isEqualByComparingTo("75");
        assertThat(Calibration.coverage(List.of()).figure().isKnown()).isFalse();
    }

    @Test
    void BEN_5_chances_are_scored_by_their_squared_distance() {
        assertThat(Calibration.brier(List.of(chance("0.9", true), chance("0.2", false)))
                .orThrow()).isEqualByComparingTo("0.025");
        assertThat(Calibration.brier(List.of(chance("0.5", true), chance("0.5", false)))
                .orThrow()).isEqualByComparingTo("0.25");
        assertThat(Calibration.brier(List.of()).isKnown()).isFalse();
    }

    @Test
    void a_forecast_is_measured_in_its_own_currency() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Forecast(
                Estimate.certain(Money.of("1", "EUR")), Money.of("1", "USD")));
    }

    private static Forecast forecast(String likely, String actual) {
        return new Forecast(Estimate.around(Money.of(likely, "EUR"), 25),
                Money.of(actual, "EUR"));
    }

    private static Chance chance(String stated, boolean happened) {
        return new Chance(new BigDecimal(stated), happened);
    }
}
