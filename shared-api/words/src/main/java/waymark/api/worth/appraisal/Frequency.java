package waymark.api.worth.appraisal;

import java.math.BigDecimal;
import java.time.LocalDate;
import waymark.api.worth.Decimals;
import waymark.api.worth.Rate;

/** How long one period of a cash flow is. */
public enum Frequency {
    /** Twelve a year. */
    MONTH(12),
    /** Four a year. */
    QUARTER(4),
    /** One a year. */
    YEAR(1);

    private final int perYear;

    Frequency(int perYear) {
        this.perYear = perYear;
    }

    /** How many of them a year has. */
    public int perYear() {
        return perYear;
    }

    /**
     * The day a period begins.
     *
     * @param first the first day of period 0
     * @param periods how many periods after it, 0 or more
     */
    public LocalDate after(LocalDate first, int periods) {
        return first.plusMonths((long) periods * (12 / perYear));
    }

    /** What 1 becomes in one period at a yearly rate: (1 + k) to the power of the period. */
    BigDecimal growth(Rate yearly) {
        return Decimals.root(yearly.growth(), perYear);
    }

    /** The yearly rate of a growth per period. */
    BigDecimal yearly(BigDecimal growth) {
        return growth.pow(perYear, Decimals.EXACT).subtract(BigDecimal.ONE);
    }
}
