package waymark.api.measure.metric.definition;

/** Which figure of an answer a metric is made of. */
public enum Rating {
    /** Would you recommend us, 0 to 10. */
    NPS(0, 10, 9),
    /** How satisfied, or any other question on a scale of five. */
    CSAT(1, 5, 4),
    /** How easy, 1 to 7. */
    CES(1, 7, 5),
    /** Stars, 1 to 5. */
    STARS(1, 5, 4);

    private final int least;
    private final int most;
    private final int good;

    Rating(int least, int most, int good) {
        this.least = least;
        this.most = most;
        this.good = good;
    }

    /** Whether its scale is the one the method needs. */
    public boolean fits(MetricMethod method) {
        return method.isAnswered() && method.least() == least && method.most() == most;
    }

    /** How many steps its scale has. */
    public int steps() {
        return most - least + 1;
    }

    /** The lowest step of its scale. */
    public int least() {
        return least;
    }

    /** Whether an answer says that it went well: 9-10, 4-5 of 5, 5-7 of 7. */
    public boolean isGood(int answer) {
        return answer >= good;
    }
}
