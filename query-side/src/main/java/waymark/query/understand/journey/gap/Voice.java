package waymark.query.understand.journey.gap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.Scores;
import waymark.api.worth.score.Sample;
import waymark.api.worth.score.ScaleTally;
import waymark.query.listen.feedback.answer.TouchpointCounts.Heard;

/**
 * What was answered on one question, on the scale of -3 to 3. Scores of different questions are
 * never pooled (MET-6): of several the one that most answered is taken.
 *
 * @param asked the question
 * @param sample the answers on the scale of emotions
 */
record Voice(Asked asked, Sample sample) {

    /**
     * A question, and how its scale is brought onto that of emotions: its middle is 0, its ends
     * are -3 and 3.
     */
    enum Asked {
        CSAT(1, 5, Scores::csat), CES(1, 7, Scores::ces), STARS(1, 5, Scores::stars),
        NPS(0, 10, Scores::nps);

        private final int least;
        private final int most;
        private final Function<Scores, @Nullable Integer> score;

        Asked(int least, int most, Function<Scores, @Nullable Integer> score) {
            this.least = least;
            this.most = most;
            this.score = score;
        }
    }

    private static final BigDecimal SIX = BigDecimal.valueOf(6);

    /** The question that most answered, the first of the list above where two are alike. */
    static Optional<Voice> of(Collection<Heard> heard) {
        Optional<Voice> loudest = Optional.empty();
        for (Asked asked : Asked.values()) {
            ScaleTally tally = tally(asked, heard);
            if (tally.n() > loudest.map(voice -> voice.sample().n()).orElse(0L)) {
                loudest = Optional.of(new Voice(asked, onScale(asked, tally.sample())));
            }
        }
        return loudest;
    }

    /** The same question alone, for a comparison over time. */
    static Optional<Voice> of(Asked asked, Collection<Heard> heard) {
        ScaleTally tally = tally(asked, heard);
        return tally.n() == 0
                ? Optional.empty()
                : Optional.of(new Voice(asked, onScale(asked, tally.sample())));
    }

    private static ScaleTally tally(Asked asked, Collection<Heard> heard) {
        List<Long> counts = new ArrayList<>(
                Collections.nCopies(asked.most - asked.least + 1, 0L));
        for (Heard one : heard) {
            Integer score = asked.score.apply(one.scores());
            if (score != null) {
                counts.set(score - asked.least, counts.get(score - asked.least) + one.n());
            }
        }
        return new ScaleTally(counts);
    }

    /** The tally counts its steps from 1. */
    private static Sample onScale(Asked asked, Sample steps) {
        BigDecimal span = BigDecimal.valueOf(asked.most - asked.least);
        BigDecimal middle = span.divide(BigDecimal.TWO).add(BigDecimal.ONE);
        BigDecimal stretch = SIX.divide(span);
        return new Sample(steps.mean().subtract(middle).multiply(stretch),
                steps.variance().multiply(stretch).multiply(stretch), steps.n(), steps.kind());
    }
}
