package waymark.api.listen.feedback;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;

/**
 * The scores of one answer; none of them must be given. What is off its scale is refused, never
 * clamped (FBK-5).
 *
 * @param nps would you recommend us, 0 to 10
 * @param csat how satisfied, 1 to 5
 * @param ces how easy, 1 to 7
 * @param stars 1 to 5
 */
public record Scores(
        @Nullable Integer nps,
        @Nullable Integer csat,
        @Nullable Integer ces,
        @Nullable Integer stars) {

    /** No score at all: words alone. */
    public static final Scores NONE = new Scores(null, null, null, null);

    /**
     * @throws waymark.api.kernel.refusal.Unacceptable naming the score that is off its scale
     */
    public Scores {
        checked("nps", nps, 0, 10);
        checked("csat", csat, 1, 5);
        checked("ces", ces, 1, 7);
        checked("stars", stars, 1, 5);
    }

    private static void checked(String field, @Nullable Integer score, int least, int most) {
        if (score != null) {
            Require.between(field, score, least, most);
        }
    }
}
