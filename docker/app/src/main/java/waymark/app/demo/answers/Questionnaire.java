package waymark.app.demo.answers;

import java.util.List;
import java.util.Set;
import waymark.app.demo.answers.Topic.Mood;

/**
 * One way in which the demo listens.
 *
 * @param name what it is called
 * @param channel how it is asked
 * @param scales which scales it asks on
 * @param topics what it asks about
 */
public record Questionnaire(String name, String channel, Set<String> scales, List<Topic> topics) {

    private static final String FILE = "answers.csv";
    private static final int PER_CENT = 10;

    /** The one of this name; its rows say topic, number and mood before and after in per cent. */
    public static Questionnaire named(String name) {
        List<String[]> rows = Resource.rows(FILE).stream()
                .filter(row -> row[0].equals(name)).toList();
        if (rows.isEmpty()) {
            throw new IllegalStateException("no questionnaire is called " + name);
        }
        return new Questionnaire(name, rows.getFirst()[1],
                Set.of(rows.getFirst()[2].split(" ", -1)),
                rows.stream().map(Questionnaire::topic).toList());
    }

    private static Topic topic(String[] row) {
        return new Topic(row[3], Integer.parseInt(row[4]), mood(row[5], row[6]),
                mood(row[7], row[8]));
    }

    private static Mood mood(String promoters, String detractors) {
        return new Mood(Integer.parseInt(promoters) * PER_CENT,
                Integer.parseInt(detractors) * PER_CENT);
    }
}
