package waymark.command.listen.feedback.reading.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.source.Field;
import waymark.command.listen.feedback.reading.layout.Meaning.Habits;

/**
 * A layout with one header row of known names. Columns it does not know are kept as further
 * answers, enciphered like all that a customer may have said.
 */
final class ByName {

    private final String name;
    private final Habits habits;
    private final List<Set<String>> needs = new ArrayList<>();
    private final Map<String, Field> meanings = new HashMap<>();
    private final Set<String> dropped = new HashSet<>();
    private boolean asking;

    ByName(String name, Habits habits) {
        this.name = name;
        this.habits = habits;
    }

    /** Names by which it is recognised; of several apart by a bar one is enough. */
    ByName needs(String... keys) {
        for (String key : keys) {
            needs.add(Set.of(key.split("\\|")));
        }
        return this;
    }

    ByName means(Field field, String... keys) {
        for (String key : keys) {
            meanings.put(key, field);
        }
        return this;
    }

    /** Columns that tell nothing, or more of a person than is needed. */
    ByName drops(String... keys) {
        dropped.addAll(Set.of(keys));
        return this;
    }

    /** Its other columns are questions, so the one that asks for a score is looked for. */
    ByName asking() {
        asking = true;
        return this;
    }

    /** What the columns mean, or null when this is another layout. */
    @Nullable
    Meaning of(Head head) {
        List<String> keys = head.keys();
        if (!needs.stream().allMatch(any -> any.stream().anyMatch(keys::contains))) {
            return null;
        }
        int width = head.width(1);
        Map<Integer, Field> fields = new HashMap<>();
        Set<Field> taken = new HashSet<>();
        for (int at = 0; at < width; at++) {
            Field field = meanings.get(keys.get(at));
            if (field != null && (field.isMany() || taken.add(field))) {
                fields.put(at, field);
            } else if (field == null && !dropped.contains(keys.get(at))
                    && !Questions.tellsToo(keys.get(at))) {
                fields.put(at, Field.FURTHER_ANSWER);
            }
        }
        List<String> header = Head.distinct(
                IntStream.range(0, width).mapToObj(head::cell).toList());
        if (asking) {
            Questions.find(header, fields, head, 1);
        }
        return new Meaning(name, 1, header, fields, habits);
    }
}
