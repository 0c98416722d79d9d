package waymark.query.audit.history.said;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.mark.Personal;

/**
 * One part of what was recorded. It is the only way to the values of an event that histories have,
 * so whatever is hidden is hidden from fields and from words alike.
 *
 * @param component the part of the record
 * @param value its value, or a {@link Hidden} in its place
 */
record Part(RecordComponent component, Object value) {

    /** The parts that have a value, in the order of the record. */
    static List<Part> of(Record told) {
        return of(told, Set.of());
    }

    /** The same without what is withheld of it, by the names of its parts. */
    static List<Part> of(Record told, Set<String> withheld) {
        List<Part> parts = new ArrayList<>();
        for (RecordComponent component : told.getClass().getRecordComponents()) {
            Object value = valueOf(told, component);
            if (value != null) {
                parts.add(new Part(component, shown(component, value, withheld)));
            }
        }
        return parts;
    }

    String name() {
        return component.getName();
    }

    private static Object shown(RecordComponent component, Object value, Set<String> withheld) {
        if (withheld.contains(component.getName())) {
            return Hidden.OF_EMPLOYEES;
        }
        return component.isAnnotationPresent(Personal.class) ? Hidden.PERSONAL : value;
    }

    private static @Nullable Object valueOf(Record told, RecordComponent component) {
        try {
            // Parts of words may be package-private; their accessors are public all the same.
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(told);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(component.toString(), unreadable);
        }
    }
}
