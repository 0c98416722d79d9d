package waymark.api.worth.ranking;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Decimals;
import waymark.api.worth.Figure;
import waymark.api.worth.Method;

/**
 * How badly served an important need is, both as customers rate it (Ulwick 2005).
 *
 * @param importance 0 to 10
 * @param satisfaction 0 to 10
 */
public record Opportunity(BigDecimal importance, BigDecimal satisfaction) implements Scoring {

    /**
     * @throws Unacceptable naming the part that is out of its range
     */
    public Opportunity(@Nullable BigDecimal importance, @Nullable BigDecimal satisfaction) {
        this.importance = rated("importance", importance);
        this.satisfaction = rated("satisfaction", satisfaction);
    }

    @Override
    public Figure score() {
        BigDecimal gap = importance.subtract(satisfaction).max(BigDecimal.ZERO);
        return Figure.known(importance.add(gap), Method.OPPORTUNITY);
    }

    private static BigDecimal rated(String field, @Nullable BigDecimal given) {
        return Decimals.fine(field,
                Require.between(field, given, BigDecimal.ZERO, BigDecimal.TEN));
    }
}
