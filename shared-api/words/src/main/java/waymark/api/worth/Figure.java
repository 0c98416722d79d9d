package waymark.api.worth;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.mark.NotPersonal;

/**
 * A computed figure: either its value, or the reason why there is none, and always the method that
 * made it. What is not defined is absent, never 0.
 *
 * @param value the value, rounded half to even to 10 digits after the point; null when absent
 * @param absent why there is no value, in one sentence; null when there is one
 * @param method the method and its version, for example {@code irr/1}, as {@link Method#key}
 */
public record Figure(
        @Nullable BigDecimal value,
        @NotPersonal @Nullable String absent,
        @NotPersonal String method) {

    /**
     * @throws IllegalArgumentException unless exactly one of value and reason is given
     */
    public Figure {
        if ((value == null) == (absent == null)) {
            throw new IllegalArgumentException("A figure has either a value or a reason.");
        }
    }

    /** A figure that is defined. */
    public static Figure known(BigDecimal value, Method method) {
        return new Figure(Decimals.figure(value), null, method.key());
    }

    /** A figure that is not defined, and why. */
    public static Figure absent(String reason, Method method) {
        return new Figure(null, reason, method.key());
    }

    public boolean isKnown() {
        return value != null;
    }

    /**
     * The value, for those who know that it is defined.
     *
     * @throws IllegalStateException with the reason when it is absent
     */
    public BigDecimal orThrow() {
        if (value == null) {
            throw new IllegalStateException("There is no " + method + ": " + absent);
        }
        return value;
    }
}
