package waymark.app.demo.answers;

/**
 * What a part of a questionnaire's answers is about, and how that went over the two years.
 *
 * @param name the touchpoint
 * @param rows how many answers
 * @param before how it felt two years ago
 * @param after how it feels now
 */
record Topic(String name, int rows, Mood before, Mood after) {

    /** How many of a thousand are promoters and detractors. */
    record Mood(int promoters, int detractors) {}

    /** The mood on a day: a straight line from the first to the last. */
    Mood on(int day, int days) {
        return new Mood(between(before.promoters(), after.promoters(), day, days),
                between(before.detractors(), after.detractors(), day, days));
    }

    private static int between(int first, int last, int day, int days) {
        return first + (last - first) * day / days;
    }
}
