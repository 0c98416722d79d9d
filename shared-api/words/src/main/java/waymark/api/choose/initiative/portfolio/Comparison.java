package waymark.api.choose.initiative.portfolio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.ScoreSheet;
import waymark.api.worth.ranking.Concordance;

/**
 * What is still to be chosen, ranked by every method that was used.
 *
 * @param methods those by which at least two initiatives were scored; the others are left out
 * @param agreement how far these methods agree on the initiatives that all of them rank
 * @param initiatives best mean rank first; then those that not all methods rank
 */
public record Comparison(
        List<ScoreSheet.Method> methods, Concordance agreement, List<Compared> initiatives) {

    public Comparison {
        methods = List.copyOf(methods);
        initiatives = List.copyOf(initiatives);
    }

    /**
     * One initiative by every method.
     *
     * @param ranks its rank by each method that was used on it, from 1
     * @param meanRank the mean of its ranks among those that all methods rank; none if it is not
     * @param apart how many places lie between the best and the worst of these; none if there are
     *     none
     */
    public record Compared(
            String id,
            String reference,
            String title,
            Map<ScoreSheet.Method, Integer> ranks,
            @Nullable BigDecimal meanRank,
            @Nullable BigDecimal apart) {}
}
