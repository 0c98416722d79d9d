package waymark.api.worth.risk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.worth.Decimals;
import waymark.api.worth.Method;

/**
 * How the result spreads when every driver varies at once, each by a triangle from low over likely
 * to high, independent of the others.
 *
 * @param p10 the result that 10 % of the draws stay below
 * @param p50 the result that half of the draws stay below
 * @param p90 the result that 90 % of the draws stay below
 * @param mean the mean of all draws
 * @param loss the share of draws below 0, as a fraction
 * @param draws how many draws, 10,000 to 100,000
 * @param seed what makes the same draws again, on any machine
 * @param method the method and its version
 */
public record MonteCarlo(
        BigDecimal p10,
        BigDecimal p50,
        BigDecimal p90,
        BigDecimal mean,
        BigDecimal loss,
        int draws,
        long seed,
        @NotPersonal String method) {

    /** The fewest draws that say anything about the tails. */
    public static final int FEWEST = 10_000;

    private static final int MOST = 100_000;

    /**
     * Draws and sorts the results.
     *
     * @throws waymark.api.kernel.refusal.Unacceptable naming {@code draws}
     */
    public static MonteCarlo of(List<Driver> drivers, Outcome outcome, int draws, long seed) {
        Require.between("draws", draws, FEWEST, MOST);
        // The numbers of java.util.Random are laid down for all versions, so a seed is for ever.
        Random random = new Random(seed);
        List<Triangle> triangles = drivers.stream().map(Triangle::of).toList();
        List<BigDecimal> results = IntStream.range(0, draws)
                .mapToObj(_ -> outcome.given(triangles.stream()
                        .map(triangle -> triangle.drawn(random)).toList()))
                .sorted().toList();
        long losses = results.stream().filter(result -> result.signum() < 0).count();
        BigDecimal mean = Decimals.divide(Decimals.sum(results), Decimals.of(draws));
        return new MonteCarlo(quantile(results, 10), quantile(results, 50), quantile(results, 90),
                Decimals.figure(mean), Decimals.figure(Decimals.ratio(losses, draws)), draws, seed,
                Method.MONTE_CARLO.key());
    }

    private static BigDecimal quantile(List<BigDecimal> sorted, int percent) {
        int below = Math.toIntExact((long) sorted.size() * percent / 100);
        return Decimals.figure(Decimals.middle(sorted.get(below - 1), sorted.get(below)));
    }
}
