package waymark.api.choose.businesscase.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.worth.Method;

/**
 * How a document of evidence writes things down (BC-4). Who gathers it and who makes it anew to
 * check it find by themselves what belongs into it; only the form is theirs together.
 */
public final class EvidenceForm {

    /** The form that stands in each document. */
    public static final String KEY = "waymark-evidence/1";

    /** All that was recorded of a stream, oldest first. */
    public static Map<String, Object> told(String stream, List<Event> events) {
        return Map.of("stream", stream, "version", events.size() - 1,
                "events", events.stream().map(EvidenceForm::named).toList());
    }

    private static Map<String, Object> named(Event event) {
        Named named = event.getClass().getAnnotation(Named.class);
        return named == null
                ? Map.of("told", event)
                : Map.of("name", named.value(), "revision", named.revision(), "told", event);
    }

    /** The definition of every method whose figures stand in a text of JSON, by its key. */
    public static Map<String, String> methods(String json) {
        return Arrays.stream(Method.values())
                .filter(method -> json.contains("\"" + method.key() + "\""))
                .collect(Collectors.toMap(Method::key, Method::definition));
    }

    private EvidenceForm() {}
}
