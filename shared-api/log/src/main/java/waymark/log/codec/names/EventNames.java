package waymark.log.codec.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;

/**
 * Every event there is, by its stored name and by its record. It is the list of what may be
 * loaded: a name that is not on it cannot make the program load a class.
 */
public final class EventNames {

    private static final String FORM = "[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*";

    private final Map<String, EventKind> byName = new TreeMap<>();
    private final Map<Class<?>, EventKind> byType = new HashMap<>();
    private final Map<String, Upcaster> upcasters = new HashMap<>();

    /**
     * @param events records of events, or sealed interfaces that permit them
     * @param upcasters for each event one for each revision before today's
     * @throws IllegalStateException that lists all that is wrong with them, one line each
     */
    public EventNames(Collection<Class<?>> events, Collection<? extends Upcaster> upcasters) {
        List<String> complaints = new ArrayList<>();
        events.stream().flatMap(EventNames::concrete).distinct()
                .forEach(type -> add(type, complaints));
        for (Upcaster upcaster : upcasters) {
            if (this.upcasters.put(upcaster.name() + upcaster.from(), upcaster) != null) {
                complaints.add("Two upcasters lift " + upcaster.name() + " from revision "
                        + upcaster.from() + ".");
            }
        }
        byName.values().forEach(kind -> missing(kind, complaints));
        if (!complaints.isEmpty()) {
            throw new IllegalStateException(String.join("\n", complaints));
        }
    }

    /** The events of Waymark: all that its words hold, and what lifts older forms of them. */
    public static EventNames ofWaymark() {
        return new EventNames(WordScan.of(Event.class, "waymark.api"), Upcasters.ALL);
    }

    /** All kinds of events, ordered by name. */
    public Collection<EventKind> all() {
        return List.copyOf(byName.values());
    }

    /** The kind of this event. */
    public EventKind of(Event event) {
        EventKind kind = byType.get(event.getClass());
        if (kind == null) {
            throw new IllegalArgumentException(event.getClass() + " is not on the list of events.");
        }
        return kind;
    }

    /** The kind stored under this name, if there is one. */
    public Optional<EventKind> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The form of today, from the form of an earlier revision. */
    public ObjectNode lift(EventKind kind, int revision, ObjectNode stored) {
        ObjectNode lifted = stored;
        for (int from = revision; from < kind.revision(); from++) {
            Upcaster upcaster = upcasters.get(kind.name() + from);
            if (upcaster == null) {
                throw new IllegalArgumentException("There never was revision " + revision);
            }
            lifted = upcaster.lift(lifted);
        }
        return lifted;
    }

    private static Stream<Class<?>> concrete(Class<?> type) {
        Class<?> @Nullable [] permitted = type.getPermittedSubclasses();
        return permitted == null
                ? Stream.of(type)
                : Stream.of(permitted)
                        .flatMap(EventNames::concrete);
    }

    private void add(Class<?> type, List<String> complaints) {
        Named named = type.getAnnotation(Named.class);
        if (named == null || !type.isRecord() || !Event.class.isAssignableFrom(type)) {
            complaints.add(type.getName() + " is an event: make it a record marked @Named.");
            return;
        }
        var classification = new Classification(type);
        complaints.addAll(classification.complaints());
        var kind = new EventKind(named.value(), named.revision(), type.asSubclass(Event.class),
                classification.shape());
        if (!kind.name().matches(FORM) || kind.revision() < 1) {
            complaints.add(type.getName() + " is called " + kind.name() + " revision "
                    + kind.revision() + ": use subject.what-happened and count from 1.");
        }
        byType.put(type, kind);
        EventKind other = byName.put(kind.name(), kind);
        if (other != null) {
            complaints.add(type.getName() + " and " + other.type().getName() + " are both called "
                    + kind.name() + ".");
        }
    }

    private void missing(EventKind kind, List<String> complaints) {
        for (int from = 1; from < kind.revision(); from++) {
            if (!upcasters.containsKey(kind.name() + from)) {
                complaints.add(kind.name() + " has revision " + kind.revision()
                        + ": add an upcaster from revision " + from + ".");
            }
        }
    }
}
