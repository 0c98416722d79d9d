package waymark.command.listen.feedback.reading.layout.known;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.source.Field;
import waymark.command.listen.feedback.reading.layout.Head;
import waymark.command.listen.feedback.reading.layout.Meaning;
import waymark.command.listen.feedback.reading.layout.Meaning.Barred;
import waymark.command.listen.feedback.reading.layout.Meaning.Habits;
import waymark.command.listen.feedback.reading.layout.Questions;
import waymark.command.listen.feedback.reading.layout.Received;

/**
 * A layout with one header row of known names. Columns it does not know are kept as further
 * answers, enciphered like all that a customer may have said.
 */
final class ByName {

    /** What the columns mean that only the first answers tell of. */
    interface Further {

        /** Marks what it knows of a file of this layout. */
        void mark(List<String> keys, Map<Integer, Field> fields, Head head);
    }

    private final String name;
    private final Habits habits;
    private final List<Set<String>> needs = new ArrayList<>();
    private final Map<String, Field> meanings = new HashMap<>();
    private final Set<String> dropped = new HashSet<>();
    private final List<Further> further = new ArrayList<>();
    private final List<String> rated = new ArrayList<>();
    private @Nullable Pattern unrated;
    private boolean asking;
    private boolean needsScore;

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

    /** The same, and where no question asks for a score it is another layout. */
    ByName askingAScore() {
        needsScore = true;
        return asking();
    }

    /** What in one of these columns marks a row that nobody answered. */
    ByName bars(Pattern values, String... keys) {
        unrated = values;
        rated.addAll(List.of(keys));
        return this;
    }

    /** What is known of it by its first answers. */
    ByName and(Further one) {
        further.add(one);
        return this;
    }

    /** What the first of several says that knows this file; null when none does. */
    static @Nullable Meaning first(List<ByName> all, Head head) {
        return all.stream().map(one -> one.of(head)).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    /** What the columns mean, or null when this is another layout. */
    @Nullable
    Meaning of(Head head) {
        List<String> keys = head.keys();
        if (!needs.stream().allMatch(any -> any.stream().anyMatch(keys::contains))) {
            return null;
        }
        int width = head.width(1);
        Map<Integer, Field> fields = fields(keys, width);
        further.forEach(one -> one.mark(keys, fields, head));
        List<String> header = Head.distinct(
                IntStream.range(0, width).mapToObj(head::cell).toList());
        Received.find(header, fields, head, 1);
        boolean asked = asking && Questions.find(header, fields, head, 1);
        if (needsScore && !asked && fields.values().stream().noneMatch(Field::isScore)) {
            return null;
        }
        if (asking && !asked) {
            Questions.findWords(header, fields);
        }
        return new Meaning(name, 1, header, fields, habits(keys));
    }

    private Habits habits(List<String> keys) {
        Pattern values = unrated;
        Integer at = rated.stream().map(keys::indexOf).filter(found -> found >= 0).findFirst()
                .orElse(null);
        return values == null || at == null
                ? habits
                : habits.barring(new Barred(at, values, "Nobody answered here. Accepted: rows of"
                        + " answers."));
    }

    private Map<Integer, Field> fields(List<String> keys, int width) {
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
        return fields;
    }
}
