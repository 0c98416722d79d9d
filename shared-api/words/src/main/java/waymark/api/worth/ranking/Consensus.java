package waymark.api.worth.ranking;

import java.math.BigDecimal;
import java.util.List;
import waymark.api.worth.Decimals;
import waymark.api.worth.Figure;

/**
 * What several people gave to one initiative by one method; the median counts, since one strong
 * opinion does not move it.
 *
 * @param median the middle score, or the mean of the middle two
 * @param lowest the lowest score
 * @param highest the highest score; far from the lowest, the scorers should talk
 * @param scorers how many people scored, 1 or more
 */
public record Consensus(Figure median, Figure lowest, Figure highest, int scorers) {

    /**
     * The consensus of at least one scoring, all by the same method.
     *
     * @throws IllegalArgumentException without scorings, or when their methods differ
     */
    public static Consensus of(List<? extends Scoring> scorings) {
        List<Figure> scores = scorings.stream().map(Scoring::score).toList();
        if (scores.stream().map(Figure::method).distinct().count() != 1) {
            throw new IllegalArgumentException("A consensus needs scorings by one method.");
        }
        List<BigDecimal> sorted = scores.stream().map(Figure::orThrow).sorted().toList();
        String method = scores.getFirst().method();
        return new Consensus(figure(Decimals.median(sorted), method),
                figure(sorted.getFirst(), method), figure(sorted.getLast(), method),
                sorted.size());
    }

    private static Figure figure(BigDecimal value, String method) {
        return new Figure(Decimals.figure(value), null, method);
    }
}
