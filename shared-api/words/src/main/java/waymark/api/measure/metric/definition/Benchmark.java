package waymark.api.measure.metric.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.worth.Decimals;

/**
 * What others reach. It is worth as much as its source.
 *
 * @param value in the unit of the metric
 * @param citedFrom its source: who says so, and of whom
 * @param publishedOn the day it was published or collected
 */
public record Benchmark(BigDecimal value, @NotPersonal String citedFrom, LocalDate publishedOn) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    /**
     * @throws waymark.api.kernel.refusal.Unacceptable naming the part that is missing or too large
     */
    public Benchmark(@Nullable BigDecimal value, @Nullable String citedFrom,
            @Nullable LocalDate publishedOn) {
        this.value = Decimals.fine("value", Require.between("value", value, MOST.negate(), MOST));
        this.citedFrom = Require.text("citedFrom", citedFrom, 300);
        this.publishedOn = Require.present("publishedOn", publishedOn);
    }
}
