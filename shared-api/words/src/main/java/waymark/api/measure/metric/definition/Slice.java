package waymark.api.measure.metric.definition;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.refusal.Unacceptable;

/**
 * A part of all answers or cases: those of one touchpoint, channel, stage, or group of customers.
 *
 * @param dimension {@code touchpoint}, {@code channel}, {@code stage}, {@code language} or
 *     {@code segment:} followed by the attribute
 * @param value for example {@code install}
 */
public record Slice(@NotPersonal String dimension, @NotPersonal String value) {

    private static final int LONGEST = 90;

    /**
     * @throws Unacceptable naming {@code slice.dimension} or {@code slice.value}
     */
    public Slice {
        dimension = Require.text("slice.dimension", dimension, LONGEST);
        value = Require.text("slice.value", value, 200);
        if (!isDimension(dimension)) {
            throw new Unacceptable("slice.dimension", "Answers are not split by this.",
                    "touchpoint, channel, stage, language, or segment: and an attribute");
        }
    }

    /** The slice as an address spells it, {@code dimension=value}; none for none. */
    public static @Nullable Slice of(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        int sign = written.indexOf('=');
        if (sign < 1) {
            throw new Unacceptable("slice", "This names no part of the answers.",
                    "for example touchpoint=install or segment:tariff=small firm");
        }
        return new Slice(written.substring(0, sign), written.substring(sign + 1));
    }

    /** Whether answers can be split by it. */
    public static boolean isDimension(String name) {
        return switch (name) {
            case "touchpoint", "channel", "stage", "language" -> true;
            default -> name.startsWith("segment:") && name.length() > 8;
        };
    }

    /** As an address spells it. */
    public String written() {
        return dimension + "=" + value;
    }
}
