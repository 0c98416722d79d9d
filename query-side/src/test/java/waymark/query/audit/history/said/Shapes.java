package waymark.query.audit.history.said;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import waymark.api.kernel.StreamId;

/** All the records that events are made of, found by their types, and what lacks a word there. */
final class Shapes {

    private final Set<Class<?>> records = new LinkedHashSet<>();

    private Shapes(Collection<? extends Class<?>> events) {
        events.forEach(this::add);
    }

    /** One sentence for each part without a word, with a raw one, and each word without a part. */
    static List<String> lapses(Collection<? extends Class<?>> events) {
        Shapes shapes = new Shapes(events);
        return Stream.concat(shapes.parts().map(Shapes::lapse).filter(each -> !each.isEmpty()),
                shapes.idle()).toList();
    }

    /** What a list or map holds, or the type itself; for a map what it leads to. */
    static Class<?> held(Type type) {
        return type instanceof ParameterizedType many
                ? held(many.getActualTypeArguments()[many.getActualTypeArguments().length - 1])
                : (Class<?>) type;
    }

    /** Whether it is told part by part. */
    static boolean hasParts(Class<?> type) {
        return type.isRecord() && !StreamId.class.isAssignableFrom(type)
                && !Values.WHOLE.contains(type);
    }

    private void add(Class<?> type) {
        if (hasParts(type) && records.add(type)) {
            Arrays.stream(type.getRecordComponents())
                    .forEach(part -> add(held(part.getGenericType())));
        }
    }

    private Stream<RecordComponent> parts() {
        return records.stream().flatMap(type -> Arrays.stream(type.getRecordComponents()));
    }

    private static String lapse(RecordComponent part) {
        String word = Words.find(part);
        if (word == null) {
            return Words.key(part) + " has no word";
        }
        return word.matches(".*[a-z][A-Z].*") ? Words.key(part) + " is raw: " + word : "";
    }

    private Stream<String> idle() {
        Set<String> idle = new TreeSet<>(Words.all().keySet());
        records.forEach(type -> idle.remove(Words.nameOf(type)));
        parts().forEach(part -> {
            String own = Words.all().get(Words.key(part));
            idle.remove(Words.key(part));
            if (own == null || own.isEmpty()) {
                idle.remove(part.getName());
            }
        });
        return idle.stream().map(each -> each + " is a word for nothing");
    }
}
