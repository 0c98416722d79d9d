package waymark.api.worth.calibration;

import waymark.api.worth.Estimate;
import waymark.api.worth.Money;

/**
 * What was expected and what came.
 *
 * @param expected low, likely and high as forecast
 * @param actual what was measured, in the same currency
 */
public record Forecast(Estimate expected, Money actual) {

    /**
     * @throws IllegalArgumentException when the currencies differ
     */
    public Forecast {
        if (!expected.currency().equals(actual.currency())) {
            throw new IllegalArgumentException("Forecast and actual differ in currency.");
        }
    }

    /** Whether what came lies from low to high. */
    public boolean hit() {
        return !actual.isLessThan(expected.low()) && !actual.isMoreThan(expected.high());
    }
}
