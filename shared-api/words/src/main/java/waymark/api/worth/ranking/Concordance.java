package waymark.api.worth.ranking;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import waymark.api.worth.Decimals;
import waymark.api.worth.Figure;
import waymark.api.worth.Method;

/**
 * How far several rankings of the same things agree (Kendall and Babington Smith 1939).
 *
 * @param w Kendall's W, corrected for ties: 0 is no agreement, 1 the same ranking; absent below two
 *     rankings or two things, and when one of the rankings tells nothing apart
 * @param rankings how many there are
 * @param things how many things all of them rank
 */
public record Concordance(Figure w, int rankings, int things) {

    /**
     * The concordance of rankings, each told by its scores.
     *
     * @param scores one list a ranking, of the same things in the same order; larger ranks higher
     * @throws IllegalArgumentException when the lists differ in length
     */
    public static Concordance of(List<List<BigDecimal>> scores) {
        int m = scores.size();
        int n = scores.isEmpty() ? 0 : scores.getFirst().size();
        if (scores.stream().anyMatch(one -> one.size() != n)) {
            throw new IllegalArgumentException("Rankings of different things do not compare.");
        }
        return new Concordance(w(scores, m, n), m, n);
    }

    /**
     * The ranks of scores, the largest being 1; equal scores share the middle of their ranks.
     *
     * @return ranks in the order of the scores, in halves
     */
    public static List<BigDecimal> ranks(List<BigDecimal> scores) {
        return scores.stream().map(score -> {
            long before = scores.stream().filter(other -> other.compareTo(score) > 0).count();
            long equal = scores.stream().filter(other -> other.compareTo(score) == 0).count();
            return Decimals.middle(Decimals.of(before + 1), Decimals.of(before + equal));
        }).toList();
    }

    private static Figure w(List<List<BigDecimal>> scores, int m, int n) {
        if (m < 2) {
            return Figure.absent("It takes two rankings to agree.", Method.KENDALL_W);
        }
        if (n < 2) {
            return Figure.absent("Fewer than two are ranked by all.", Method.KENDALL_W);
        }
        if (scores.stream().anyMatch(Concordance::tellsNothingApart)) {
            return Figure.absent("One of the rankings tells nothing apart.", Method.KENDALL_W);
        }
        BigDecimal most = Decimals.of((long) m * m).multiply(cubeLess(n))
                .subtract(Decimals.of(m).multiply(ties(scores)));
        return Figure.known(
                Decimals.divide(Decimals.of(12).multiply(distances(scores, m, n)), most),
                Method.KENDALL_W);
    }

    private static BigDecimal distances(List<List<BigDecimal>> scores, int m, int n) {
        List<List<BigDecimal>> ranks = scores.stream().map(Concordance::ranks).toList();
        BigDecimal mean = Decimals.ratio((long) m * (n + 1), 2);
        return Decimals.sum(IntStream.range(0, n)
                .mapToObj(thing -> Decimals.sum(ranks.stream().map(one -> one.get(thing)).toList()))
                .map(sum -> Decimals.square(sum.subtract(mean))).toList());
    }

    private static BigDecimal ties(List<List<BigDecimal>> scores) {
        return Decimals.sum(scores.stream().flatMap(one -> tied(one).values().stream())
                .map(Concordance::cubeLess).toList());
    }

    private static Map<BigDecimal, Integer> tied(List<BigDecimal> scores) {
        Map<BigDecimal, Integer> tied = new HashMap<>();
        scores.forEach(score -> tied.merge(score.stripTrailingZeros(), 1, Integer::sum));
        return tied;
    }

    private static boolean tellsNothingApart(List<BigDecimal> scores) {
        return scores.stream().min(Comparator.naturalOrder())
                .equals(scores.stream().max(Comparator.naturalOrder()));
    }

    private static BigDecimal cubeLess(int n) {
        return Decimals.of((long) n * n * n - n);
    }
}
