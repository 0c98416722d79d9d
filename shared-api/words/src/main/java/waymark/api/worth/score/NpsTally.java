package waymark.api.worth.score;

import java.math.BigDecimal;
import waymark.api.worth.Decimals;
import waymark.api.worth.Figure;
import waymark.api.worth.Method;

/**
 * Answers to "would you recommend us", 0 to 10, counted: promoters say 9-10, detractors 0-6.
 *
 * @param promoters answers of 9 and 10
 * @param passives answers of 7 and 8
 * @param detractors answers of 0 to 6
 */
public record NpsTally(long promoters, long passives, long detractors) {

    /** Nobody has answered. */
    public static final NpsTally NONE = new NpsTally(0, 0, 0);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THREE_QUARTERS = new BigDecimal("0.75");

    /**
     * @throws IllegalArgumentException when a count is negative
     */
    public NpsTally {
        if (promoters < 0 || passives < 0 || detractors < 0) {
            throw new IllegalArgumentException("Counts of answers are 0 or more.");
        }
    }

    /**
     * With one answer more.
     *
     * @throws IllegalArgumentException when it is not 0 to 10 (FBK-5)
     */
    public NpsTally plus(int answer) {
        if (answer < 0 || answer > 10) {
            throw new IllegalArgumentException(answer + " is not on the scale 0 to 10.");
        }
        return new NpsTally(promoters + (answer >= 9 ? 1 : 0),
                passives + (answer == 7 || answer == 8 ? 1 : 0),
                detractors + (answer <= 6 ? 1 : 0));
    }

    public long n() {
        return promoters + passives + detractors;
    }

    /**
     * The net promoter score, -100 to 100: the plain score, with the adjusted Wald interval, whose
     * centre is a little nearer to 0 (Rocks 2016, The American Statistician).
     */
    public Score nps() {
        return score(Method.NPS);
    }

    /** As {@link #nps}, over employees. */
    public Score enps() {
        return score(Method.ENPS);
    }

    Score score(Method method) {
        return n() == 0
                ? Score.none(method)
                : new Score(Figure.known(net(BigDecimal.ZERO), method), interval(), n());
    }

    /**
     * The sample for comparisons, with the plain variance p + d - (p - d)^2; where all answered
     * alike, that would claim certainty, so the adjusted one stands in.
     *
     * @throws IllegalArgumentException when nobody answered
     */
    public Sample sample() {
        if (n() == 0) {
            throw new IllegalArgumentException(Score.NO_ANSWERS);
        }
        BigDecimal plain = variance(BigDecimal.ZERO);
        BigDecimal variance = plain.signum() > 0 ? plain : variance(THREE_QUARTERS);
        return new Sample(net(BigDecimal.ZERO), variance, n(), Sample.Kind.COUNTED);
    }

    private Interval interval() {
        BigDecimal n = total(THREE_QUARTERS);
        BigDecimal error = Decimals.divide(variance(THREE_QUARTERS), n).sqrt(Decimals.EXACT);
        return Interval.around(net(THREE_QUARTERS), error.multiply(Quantiles.Z_95))
                .clippedTo(HUNDRED.negate(), HUNDRED);
    }

    private BigDecimal net(BigDecimal added) {
        return Decimals.divide(Decimals.of(promoters - detractors).multiply(HUNDRED), total(added));
    }

    // Per answer, in squared points of the score.
    private BigDecimal variance(BigDecimal added) {
        BigDecimal opinionated = Decimals.of(promoters + detractors).add(added).add(added);
        BigDecimal spread = Decimals.divide(opinionated, total(added))
                .multiply(Decimals.square(HUNDRED));
        return spread.subtract(Decimals.square(net(added))).max(BigDecimal.ZERO);
    }

    // Three quarters go to promoters and to detractors each; twice that to the passives.
    private BigDecimal total(BigDecimal added) {
        return Decimals.of(n()).add(added.multiply(Decimals.of(4)));
    }
}
