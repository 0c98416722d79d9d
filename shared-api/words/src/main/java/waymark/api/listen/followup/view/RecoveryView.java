package waymark.api.listen.followup.view;

import java.math.BigDecimal;
import java.util.List;
import waymark.api.listen.followup.deal.Scored.Scale;
import waymark.api.worth.score.Score;

/**
 * What following up achieves.
 *
 * @param scales recovery on each scale; those without cases are left out
 * @param firstInTime of the cases whose first word was due, how many customers heard it in time
 * @param doneInTime of the cases that were due to be done, how many were in time
 */
public record RecoveryView(List<Recovery> scales, Score firstInTime, Score doneInTime) {

    /**
     * Recovery on one scale (FUP-2).
     *
     * @param scale the scale
     * @param before the mean before
     * @param after the mean after
     * @param change after minus before of the same customers, with its interval
     * @param better how many scored higher than before
     * @param worse how many scored lower
     */
    public record Recovery(Scale scale, BigDecimal before, BigDecimal after, Score change,
            long better, long worse) {}
}
