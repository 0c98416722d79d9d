package waymark.api.kernel;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.mark.WhoMay;

/**
 * Who acts, as known at the moment of acting.
 *
 * @param person the stream of the person, or {@code system/...} for the programme itself
 * @param roles what the person was trusted with then
 * @param department the person's department then, if any
 * @param standsFor whose delegated work this is, by id, where the person could not have acted so
 *     alone (ORG-3)
 */
public record Actor(String person, Set<Role> roles, @Nullable String department,
        @Nullable String standsFor) {

    /** Waymark itself: first run, policies and timers. It passes every {@link WhoMay}. */
    public static final Actor SYSTEM = new Actor("system/waymark", Set.of(), null);

    /** Nobody in particular: a reader of what is published. */
    public static final Actor NOBODY = new Actor("system/nobody", Set.of(), null);

    /** Somebody who acts on their own account. */
    public Actor(String person, Set<Role> roles, @Nullable String department) {
        this(person, roles, department, null);
    }

    public Actor {
        roles = java.util.Collections.unmodifiableSet(new TreeSet<>(roles));
    }

    /** Whether this is Waymark itself. */
    public boolean isSystem() {
        return person.equals(SYSTEM.person);
    }

    /** The same, acting for another. */
    public Actor standingFor(String other) {
        return new Actor(person, roles, department, other);
    }

    /** Whether the person holds the role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /**
     * Whether the mark on a command or query lets this actor pass; deny by default.
     *
     * @param message the class of the command or query
     */
    public boolean may(Class<?> message) {
        WhoMay mark = message.getAnnotation(WhoMay.class);
        if (mark == null) {
            return false;
        }
        if (mark.everybody() || isSystem()) {
            return true;
        }
        return !equals(NOBODY)
                && (mark.value().length == 0 || Set.of(mark.value()).stream().anyMatch(this::is));
    }
}
