package waymark.app.demo.answers;

import java.util.random.RandomGenerator;

/** How somebody feels, and how that shows on each scale. */
enum Feeling {
    DETRACTOR(0, 6, 1, 2, 1, 3, 1, 2),
    PASSIVE(7, 8, 3, 4, 4, 5, 3, 4),
    PROMOTER(9, 10, 4, 5, 6, 7, 4, 5);

    private final int[] ranges;

    Feeling(int... ranges) {
        this.ranges = ranges;
    }

    /** Of a thousand the first so many detract, the next so many promote, the rest are passive. */
    static Feeling of(int perMille, int detractors, int promoters) {
        if (perMille < detractors) {
            return DETRACTOR;
        }
        return perMille < detractors + promoters ? PROMOTER : PASSIVE;
    }

    /** A score on this scale: 0 NPS, 1 CSAT, 2 CES, 3 stars. */
    int score(int scale, RandomGenerator chance) {
        int low = ranges[scale * 2];
        int high = ranges[scale * 2 + 1];
        // Two looks, the better one counts: nobody gives nothing as often as six.
        return Math.max(chance.nextInt(low, high + 1), chance.nextInt(low, high + 1));
    }
}
