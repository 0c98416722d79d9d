package waymark.api.govern.programme;

/** How strictly the work of two people is kept apart (GOV-1). */
public enum Profile {
    /** Up to five people decide; a reason may replace a missing second person (GOV-2). */
    SMALL,
    /** Author, reviewer, owner and council are different people. */
    STANDARD,
    /** As STANDARD, and the sponsor does not vote and publishing takes two. */
    REGULATED;

    /** The most people who decide in a programme of profile SMALL. */
    public static final int SMALL_AT_MOST = 5;

    /** The profile that follows from how many people decide. */
    public static Profile of(int decidingPeople, boolean regulated) {
        if (regulated) {
            return REGULATED;
        }
        return decidingPeople <= SMALL_AT_MOST ? SMALL : STANDARD;
    }
}
