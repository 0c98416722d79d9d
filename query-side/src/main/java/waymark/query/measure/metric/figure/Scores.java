package waymark.query.measure.metric.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import waymark.api.measure.metric.view.EffectView;
import waymark.api.measure.metric.view.ScoreView;
import waymark.api.worth.score.Effect;
import waymark.api.worth.score.Interval;
import waymark.api.worth.score.Score;
import waymark.api.worth.signal.FalseDiscovery;
import waymark.query.listen.feedback.answer.Suppression;

/** Says scores and differences as they are read, rounded for the eye. */
public final class Scores {

    /** Below it, what employees answer could tell who they are (MET-5). */
    public static final int FEW = Suppression.FEW;

    /** What is said in the place of a figure that may not be shown. */
    public static final String HIDDEN = "Fewer than five employees answered, or could be told apart"
            + " by subtraction, so this is not shown.";

    private static final int SHOWN = 2;
    private static final int SHARE = 4;

    /** A score, thin where its half-width exceeds the smallest worthwhile change (MET-1). */
    public static ScoreView view(
            Score score, BigDecimal worthwhile, @Nullable BigDecimal responseRate) {
        Interval interval = score.interval();
        BigDecimal value = score.figure().value();
        return new ScoreView(value == null ? null : shown(value), score.figure().absent(),
                interval == null ? null : shown(interval.low()),
                interval == null ? null : shown(interval.high()),
                score.n(), responseRate, score.thin(worthwhile));
    }

    /** A score that may not be shown; nor may it be said how many it would rest on (MET-5). */
    public static ScoreView hidden() {
        return new ScoreView(null, HIDDEN, null, null, 0, null, true);
    }

    /** A difference; whether it may be called one is for the caller to say (MET-3, MET-4). */
    public static EffectView view(Effect effect, boolean called) {
        Interval interval = effect.interval();
        BigDecimal value = effect.figure().value();
        return new EffectView(value == null ? null : shown(value),
                interval == null ? null : shown(interval.low()),
                interval == null ? null : shown(interval.high()),
                FalseDiscovery.chance(effect).setScale(SHARE, RoundingMode.HALF_EVEN), called);
    }

    /** Answers by invited, where it is known how many were. */
    public static @Nullable BigDecimal rate(long answers, @Nullable Long invited) {
        return invited == null || invited <= 0 ? null : share(answers, invited);
    }

    /** A part of a whole, 0 to 1, with four decimals. */
    public static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(
                BigDecimal.valueOf(whole), SHARE, RoundingMode.HALF_EVEN);
    }

    /** With two decimals. */
    public static BigDecimal shown(BigDecimal exact) {
        return exact.setScale(SHOWN, RoundingMode.HALF_EVEN);
    }

    private Scores() {}
}
