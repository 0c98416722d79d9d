package waymark.app.demo.answers;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * What people say.
 *
 * @param byTopic sentences by what they are about and how their speaker feels
 */
record Words(Map<String, List<String>> byTopic) {

    static Words read() {
        return new Words(Resource.rows("words.csv").stream().collect(Collectors.groupingBy(
                row -> key(row[0], Feeling.valueOf(row[1])),
                Collectors.mapping(row -> row[2], Collectors.toList()))));
    }

    /** A sentence about this, or one about nothing in particular. */
    String of(String topic, Feeling feeling, RandomGenerator chance) {
        List<String> about = byTopic.getOrDefault(key(topic, feeling),
                byTopic.getOrDefault(key("any", feeling), List.of("Nothing to add.")));
        return about.get(chance.nextInt(about.size()));
    }

    private static String key(String topic, Feeling feeling) {
        return topic + "/" + feeling;
    }
}
