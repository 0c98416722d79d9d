package waymark.api.listen.followup.deal;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.listen.feedback.Scores;

/**
 * One score of a customer on its scale.
 *
 * @param scale which question it answers
 * @param score the answer, within the scale
 */
public record Scored(Scale scale, int score) {

    /** The questions that are scored, each with its ends; more is better on all of them. */
    public enum Scale {
        /** Would you recommend us? 0 to 10. */
        NPS(0, 10),
        /** How satisfied are you? 1 to 5. */
        CSAT(1, 5),
        /** How easy was it? 1 to 7. */
        CES(1, 7),
        /** Stars, 1 to 5. */
        STARS(1, 5);

        private final int least;
        private final int most;

        Scale(int least, int most) {
            this.least = least;
            this.most = most;
        }

        /** The worst answer. */
        public int least() {
            return least;
        }

        /** The best answer. */
        public int most() {
            return most;
        }

        /** What an answer says on this scale; null if it says nothing. */
        public @Nullable Scored of(Scores scores) {
            Integer score = switch (this) {
                case NPS -> scores.nps();
                case CSAT -> scores.csat();
                case CES -> scores.ces();
                case STARS -> scores.stars();
            };
            return score == null ? null : new Scored(this, score);
        }
    }

    /**
     * @throws waymark.api.kernel.refusal.Unacceptable when the score is off its scale
     */
    public Scored {
        Require.present("scale", scale);
        Require.between("score", score, scale.least(), scale.most());
    }
}
