package waymark.query.audit.history;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Actor;
import waymark.log.Recorded;

/** Who did something, and for whom where it was another's delegated work (ORG-3). */
public final class ActedBy {

    /** Both by id. */
    public static Set<String> of(Recorded recorded) {
        Actor actor = recorded.meta().actor();
        return Stream.concat(Stream.of(actor.person()), Stream.ofNullable(actor.standsFor()))
                .collect(Collectors.toSet());
    }

    /** The same in words: "Marek for Ines". */
    public static String said(Recorded recorded, Map<String, String> names) {
        Actor actor = recorded.meta().actor();
        return said(names.getOrDefault(actor.person(), ""), actor.standsFor() == null
                ? null
                : names.getOrDefault(actor.standsFor(), ""));
    }

    static String said(String name, @Nullable String other) {
        return other == null ? name : name + " for " + other;
    }

    private ActedBy() {}
}
