package waymark.query.listen.feedback.answer;

import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.Scores;

/**
 * Picks the latest answer of each customer by the largest of numbers, which the database hashes
 * where it would have to sort for a window: day, then position, then what was answered.
 */
final class LatestVoice {

    /** Absent scores have a place of their own: 11 of NPS, 0 of the others. */
    private static final int NPS = 12;
    private static final int CSAT = 6;
    private static final int CES = 8;
    private static final int STARS = 6;

    /** Above the largest code, so that codes never reach into positions. */
    private static final long PLACES = 4_096;

    /** Above any position that a log will have. */
    private static final long POSITIONS = 1L << 35;

    private static final String ANSWERED = "((coalesce(nps, " + (NPS - 1) + ") * " + CSAT
            + " + coalesce(csat, 0)) * " + CES + " + coalesce(ces, 0)) * " + STARS
            + " + coalesce(stars, 0)";

    /** SQL: the code of the latest answer of a group; days before 1990 are negative. */
    static final String CODE = "mod(mod(max((cast(received_on - date '1990-01-01' as bigint) * "
            + POSITIONS + " + from_position) * " + PLACES + " + " + ANSWERED + "), " + PLACES
            + ") + " + PLACES + ", " + PLACES + ")";

    /** What a code tells. */
    static Scores scores(int code) {
        int nps = code / (CSAT * CES * STARS);
        return new Scores(nps == NPS - 1 ? null : nps, known(code / (CES * STARS) % CSAT),
                known(code / STARS % CES), known(code % STARS));
    }

    private static @Nullable Integer known(int score) {
        return score == 0 ? null : score;
    }

    private LatestVoice() {}
}
