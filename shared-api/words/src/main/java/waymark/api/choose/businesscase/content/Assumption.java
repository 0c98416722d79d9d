package waymark.api.choose.businesscase.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.content.formula.Between;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Require;
import waymark.api.kernel.StreamId;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.refusal.Unacceptable;

/**
 * Something a case takes for granted and will look at again.
 *
 * @param name how formulas call it: small letters, digits and _, if they do
 * @param statement what is taken for granted, in a sentence
 * @param owner who looks at it again
 * @param range between what it may lie, if it is a figure
 * @param metric the metric that shows it, {@code metric/...}, if one is named
 * @param checkOn the day it is looked at again
 */
public record Assumption(
        @Nullable @NotPersonal String name,
        @NotPersonal String statement,
        PersonId owner,
        @Nullable Range range,
        @Nullable @NotPersonal String metric,
        LocalDate checkOn) {

    /**
     * Between what a figure may lie.
     *
     * @param low the least one would be surprised by
     * @param likely the single best figure
     * @param high the most one would be surprised by
     * @param unit of all three, for example "% of calls"
     */
    public record Range(
            BigDecimal low, BigDecimal likely, BigDecimal high, @NotPersonal String unit) {

        private static final BigDecimal MOST = new BigDecimal("1000000000000");

        /** As formulas take it: what has a unit that begins with % counts in hundredths. */
        public Between between() {
            int hundredths = unit.startsWith("%") ? 2 : 0;
            return new Between(low.movePointLeft(hundredths), likely.movePointLeft(hundredths),
                    high.movePointLeft(hundredths));
        }

        public Range {
            low = Require.between("assumptions.range.low", low, MOST.negate(), MOST);
            likely = Require.between("assumptions.range.likely", likely, low, MOST);
            high = Require.between("assumptions.range.high", high, likely, MOST);
            unit = Require.text("assumptions.range.unit", unit, 60);
            if (low.scale() > 10 || likely.scale() > 10 || high.scale() > 10) {
                throw new Unacceptable("assumptions.range", "This number is too fine.",
                        "at most 10 digits after the point");
            }
        }
    }

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    public Assumption {
        name = Require.optionalText("assumptions.name", name, 40);
        if (name != null && !NAME.matcher(name).matches()) {
            throw new Unacceptable("assumptions.name", "No formula can call it so.",
                    "small letters, digits and _, a letter first, for example churn_saved");
        }
        statement = Require.text("assumptions.statement", statement, 1_000);
        Require.present("assumptions.owner", owner);
        metric = metric == null || metric.isBlank()
                ? null
                : StreamId.checked("metric", metric.strip());
        Require.present("assumptions.checkOn", checkOn);
    }

    /** Whether later figures of a metric can show that it no longer holds. */
    public boolean wired() {
        return metric != null && range != null;
    }
}
