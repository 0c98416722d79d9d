package waymark.api.measure.metric.view;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A metric by its parts in one period, each part against the rest.
 *
 * @param by the dimension: {@code source}, {@code touchpoint}, {@code segment:tariff} ...
 * @param parts most voices first
 * @param sentence which parts stand out, or that none does (MET-4)
 */
public record SplitView(
        String metric, String unit, String period, String by, List<Part> parts,
        String sentence) {

    /**
     * One part.
     *
     * @param value for example {@code install}
     * @param share of all voices of the parts, 0 to 1; null where it may not be shown
     * @param againstRest its score minus that of all others; null when that cannot be told
     */
    public record Part(String value, ScoreView score, @Nullable BigDecimal share,
            @Nullable EffectView againstRest) {}
}
