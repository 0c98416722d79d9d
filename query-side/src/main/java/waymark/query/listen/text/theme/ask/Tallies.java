package waymark.query.listen.text.theme.ask;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import waymark.api.listen.text.Sentiment;
import waymark.api.listen.text.ThemeList.Sounds;
import waymark.api.listen.text.ThemeList.Trend;
import waymark.api.listen.text.ThemeList.Way;
import waymark.api.worth.score.Effect;
import waymark.api.worth.score.Interval;
import waymark.api.worth.score.Share;
import waymark.query.listen.text.theme.Stored;

/** How many answers came in each month, and how they sound. */
final class Tallies {

    private static final int PLACES = 1;

    private final Map<Sentiment, Long> sounds = new EnumMap<>(Sentiment.class);
    private final Map<Integer, Long> months = new TreeMap<>();

    void add(int month, int sentiment, long answers) {
        if (answers == 0) {
            return;
        }
        sounds.merge(Stored.sentiment(sentiment), answers, Long::sum);
        months.merge(month, answers, Long::sum);
    }

    long all() {
        return sounds.values().stream().mapToLong(Long::longValue).sum();
    }

    Map<Integer, Long> months() {
        return months;
    }

    Sounds sounds(Meant meant) {
        return new Sounds(told(Sentiment.POSITIVE, meant), told(Sentiment.MIXED, meant),
                told(Sentiment.NEUTRAL, meant), told(Sentiment.NEGATIVE, meant));
    }

    private long told(Sentiment sentiment, Meant meant) {
        return meant.told(sounds.getOrDefault(sentiment, 0L));
    }

    /** The later half of the months of all against the earlier half (MET-3). */
    Trend trend(Tallies whole) {
        TreeMap<Integer, Long> of = new TreeMap<>(whole.months);
        if (of.size() < 2) {
            return Trend.NONE;
        }
        int middle = (of.firstKey() + of.lastKey() + 1) / 2;
        Share before = half(whole, Integer.MIN_VALUE, middle);
        Share after = half(whole, middle, Integer.MAX_VALUE);
        if (before.whole() < 2 || after.whole() < 2) {
            return Trend.NONE;
        }
        Effect effect = Effect.change(before.sample(), after.sample());
        BigDecimal change = effect.figure().value();
        Interval interval = effect.interval();
        if (change == null || interval == null) {
            return Trend.NONE;
        }
        Way up = change.signum() > 0 ? Way.RISING : Way.FALLING;
        return new Trend(effect.isChange() ? up : Way.STEADY, rounded(change),
                rounded(interval.low()), rounded(interval.high()));
    }

    private Share half(Tallies whole, int from, int before) {
        return new Share(between(from, before), whole.between(from, before));
    }

    private long between(int from, int before) {
        return months.entrySet().stream()
                .filter(one -> one.getKey() >= from && one.getKey() < before)
                .mapToLong(Map.Entry::getValue).sum();
    }

    static BigDecimal rounded(BigDecimal figure) {
        return figure.setScale(PLACES, java.math.RoundingMode.HALF_EVEN);
    }
}
