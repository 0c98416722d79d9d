package waymark.api.understand.journey.view;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.worth.score.Interval;

/**
 * A journey, stage by stage.
 *
 * @param cells its stages in their order
 */
public record HeatRow(String id, String reference, String title, List<Cell> cells) {

    /**
     * A stage.
     *
     * @param pain the weights of all pains at its touchpoints, added
     * @param volume how many customers spoke of its touchpoints in a year
     * @param trend what they feel in the last 90 days less what they felt in the 90 before, on the
     *     scale of -3 to 3; none when either has fewer than two answers
     * @param interval where the true change lies with 95 % confidence
     */
    public record Cell(String stage, int pain, long volume, @Nullable BigDecimal trend,
            @Nullable Interval interval) {}
}
