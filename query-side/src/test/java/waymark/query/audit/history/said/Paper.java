package waymark.query.audit.history.said;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.api.kernel.mark.Personal;
import waymark.log.codec.names.EventKind;

/** Lists for each event what a line of a history says of it, by the types alone. */
final class Paper {

    static String of(Collection<EventKind> kinds) {
        return kinds.stream().collect(Collectors.groupingBy(Paper::stage, TreeMap::new,
                Collectors.toList())).entrySet().stream()
                .map(stage -> "\n## " + stage.getKey() + "\n\n| event | a line says |\n|---|---|\n"
                        + stage.getValue().stream().map(Paper::row).collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static String stage(EventKind kind) {
        return kind.type().getPackageName().replaceFirst("waymark\\.api\\.([a-z]+).*", "$1");
    }

    private static String row(EventKind kind) {
        List<String> said = Arrays.stream(kind.type().getRecordComponents())
                .filter(part -> !isItself(part, kind)).flatMap(part -> pairs(part)).toList();
        return "| `" + kind.name() + "` | "
                + (said.isEmpty() ? "only that it happened" : String.join("; ", said)) + " |\n";
    }

    private static Stream<String> pairs(RecordComponent part) {
        if (Words.isKept(part)) {
            return Stream.empty();
        }
        return isOpen(part)
                ? Arrays.stream(part.getType().getRecordComponents()).flatMap(Paper::pairs)
                : Stream.of(Words.of(part) + personal(part) + inside(part, 0));
    }

    /** The parts of it in one breath; what stands deeper in lists is only counted. */
    private static String inside(RecordComponent part, int depth) {
        Class<?> held = Shapes.held(part.getGenericType());
        if (!Shapes.hasParts(held) || part.isAnnotationPresent(Personal.class)) {
            return "";
        }
        boolean many = held != part.getType();
        return many && depth > 1
                ? " (how many)"
                : breath(held, many ? depth + 1 : depth)
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private static Stream<String> breath(Class<?> type, int depth) {
        List<String> said = new ArrayList<>();
        for (RecordComponent part : type.getRecordComponents()) {
            if (isOpen(part)) {
                breath(part.getType(), depth).forEach(said::add);
            } else if (!Words.isKept(part)) {
                said.add(Words.of(part) + personal(part) + inside(part, depth + 1));
            }
        }
        return said.stream();
    }

    private static boolean isOpen(RecordComponent part) {
        return Shapes.hasParts(part.getType()) && Words.isOpen(part.getType());
    }

    private static String personal(RecordComponent part) {
        return part.isAnnotationPresent(Personal.class) ? " (personal)" : "";
    }

    /** The history is of it, so a line does not name it. */
    private static boolean isItself(RecordComponent part, EventKind kind) {
        try {
            return kind.subject().equals(part.getType().getField("SUBJECT").get(null))
                    && kind.type().getRecordComponents()[0].getName().equals(part.getName());
        } catch (ReflectiveOperationException none) {
            return false;
        }
    }

    private Paper() {}
}
