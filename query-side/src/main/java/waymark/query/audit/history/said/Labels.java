package waymark.query.audit.history.said;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import waymark.log.EventLog;
import waymark.log.Recorded;
import waymark.query.govern.duty.Places;
import waymark.query.govern.organisation.People;

/**
 * What things are called: people by the name they have now, all else by the short reference, which
 * never changes. Each is looked up once for each reading, and never kept longer.
 */
final class Labels {

    private static final int TELLING = 4;

    private final Function<String, Label> look;
    private final Map<String, Label> known = new HashMap<>();

    /**
     * What something is called.
     *
     * @param words its name or reference
     * @param href where it is read, if there is such a place
     */
    record Label(String words, @Nullable String href) {}

    /** @param look how one is looked up by its id */
    Labels(Function<String, Label> look) {
        this.look = look;
    }

    /** As the log has them. */
    static Labels of(EventLog log, People people) {
        return new Labels(id -> look(id, log, people));
    }

    /** Whether a text is the id of something. */
    static boolean isId(String text) {
        return text.matches("[a-z][a-z-]*/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    /** What the thing of this id is called. */
    Label of(String id) {
        return known.computeIfAbsent(id, look);
    }

    private static Label look(String id, EventLog log, People people) {
        List<Recorded> begun = log.stream(id, 0, 1);
        String reference = begun.isEmpty() ? null : begun.getFirst().reference();
        String words = id.startsWith("person/") ? people.nameOf(id) : words(id, reference);
        if (begun.isEmpty()) {
            return new Label(words, null);
        }
        return new Label(words,
                reference == null ? "/audit/history/" + id : Places.of(id, reference));
    }

    private static String words(String id, @Nullable String reference) {
        return reference == null
                ? id.substring(0, id.indexOf('/')).replace('-', ' ') + " …"
                        + id.substring(id.length() - TELLING)
                : reference;
    }
}
