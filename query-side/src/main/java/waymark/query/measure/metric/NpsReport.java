package waymark.query.measure.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import waymark.api.measure.metric.MetricQuery.NpsView;
import waymark.api.worth.Method;
import waymark.api.worth.score.Interval;
import waymark.api.worth.score.NpsTally;
import waymark.api.worth.score.Score;
import waymark.query.kernel.AsOf;
import waymark.query.measure.metric.figure.Scores;

/** Says a net promoter score with all that belongs to it (MET-1). */
final class NpsReport {

    private static final int FEW = Scores.FEW;
    private static final BigDecimal WORTHWHILE = BigDecimal.TEN;
    private static final int SHOWN = 2;
    private static final int SHARE = 4;

    /**
     * What the score is made of.
     *
     * @param tally the answers
     * @param byEmployees whether employees gave them
     * @param invited how many were asked, if a response rate makes sense
     * @param responses how many answered in all
     * @param hidden whether there is more that may not be shown
     */
    record Grounds(NpsTally tally, boolean byEmployees, @Nullable Long invited, long responses,
            boolean hidden) {}

    static NpsView of(Grounds grounds, LocalDate upTo, AsOf asOf) {
        NpsTally tally = grounds.tally();
        Method method = grounds.byEmployees() ? Method.ENPS : Method.NPS;
        boolean few = grounds.hidden() ? tally.n() < FEW : tally.n() > 0 && tally.n() < FEW;
        if (grounds.byEmployees() && few) {
            return absent("Fewer than five employees answered, so this is not shown.", method,
                    upTo, asOf);
        }
        Score score = grounds.byEmployees() ? tally.enps() : tally.nps();
        Interval interval = score.interval();
        if (score.figure().absent() != null || interval == null) {
            return absent(whyAbsent(grounds, score), method, upTo, asOf);
        }
        boolean thin = score.thin(WORTHWHILE);
        BigDecimal low = shown(interval.low());
        BigDecimal high = shown(interval.high());
        return new NpsView(shown(score.figure().orThrow()), score.figure().orThrow(), null, low,
                high, tally.n(), tally.promoters(), tally.passives(), tally.detractors(),
                grounds.invited(), rate(grounds), thin, WORTHWHILE,
                sentence(tally.n(), thin, low, high), method.key(), method.definition(), upTo,
                asOf.position());
    }

    /** Answers that rate nothing from 0 to 10 are answers all the same, and are said to be. */
    private static String whyAbsent(Grounds grounds, Score score) {
        if (grounds.tally().n() == 0 && grounds.responses() > 0) {
            return "None of the " + counted(grounds.responses())
                    + " answers says how likely one is to recommend, so there is no score.";
        }
        String because = score.figure().absent();
        return because == null ? Score.NO_ANSWERS : because;
    }

    private static NpsView absent(String why, Method method, LocalDate upTo, AsOf asOf) {
        return new NpsView(null, null, why, null, null, 0, 0, 0, 0, null, null, true, WORTHWHILE,
                why, method.key(), method.definition(), upTo, asOf.position());
    }

    private static BigDecimal shown(BigDecimal exact) {
        return exact.setScale(SHOWN, RoundingMode.HALF_EVEN);
    }

    private static @Nullable BigDecimal rate(Grounds grounds) {
        Long invited = grounds.invited();
        return invited == null || invited == 0
                ? null
                : BigDecimal.valueOf(grounds.responses()).divide(
                        BigDecimal.valueOf(invited), SHARE, RoundingMode.HALF_EVEN);
    }

    private static String sentence(long n, boolean thin, BigDecimal low, BigDecimal high) {
        String lies = "From " + counted(n) + (n == 1 ? " answer" : " answers")
                + ", the true score lies between " + signed(low) + " and " + signed(high)
                + " with 95 % confidence";
        return thin
                ? lies + ": too wide to act on, a change of 10 points would not show."
                : lies + ".";
    }

    private static String counted(long many) {
        return String.format(Locale.ROOT, "%,d", many);
    }

    private static String signed(BigDecimal bound) {
        return bound.toPlainString().replace('-', '\u2212');
    }

    private NpsReport() {}
}
