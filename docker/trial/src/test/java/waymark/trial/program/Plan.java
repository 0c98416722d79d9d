package waymark.trial.program;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.trial.store.Store;

/**
 * How a node is to be started.
 *
 * @param name of the node, and of its log file
 * @param store where the record is kept
 * @param settings of the program, beside those of the store
 * @param environment variables of the process
 * @param planted the defect that is planted in it, or an empty text
 */
public record Plan(
        String name,
        Store store,
        Map<String, String> settings,
        Map<String, String> environment,
        String planted) {

    private static final String INSPECTED = "waymark.trial.inspected";

    /** A node as it ships. */
    public static Plan of(String name, Store store) {
        return new Plan(name, store, Map.of(), Map.of(), "");
    }

    /** The same with one more setting. */
    public Plan with(String setting, String value) {
        return new Plan(name, store, and(settings, setting, value), environment, planted);
    }

    /** The same under a clock that can be set wrong. */
    public Plan under(Skew skew) {
        return new Plan(name, store, settings, skew.environment(), planted);
    }

    /** The same with a defect of {@code waymark.trial.planted} in it. */
    public Plan planting(String defect) {
        return new Plan(name, store, settings, environment, defect);
    }

    /** The same with somebody inside who tells how it is, see {@code waymark.trial.planted}. */
    public Plan inspected() {
        return with(INSPECTED, "true");
    }

    private static Map<String, String> and(Map<String, String> all, String name, String value) {
        Map<String, String> more = new HashMap<>(all);
        more.put(name, value);
        return Map.copyOf(more);
    }

    Path log() {
        return store.folder().resolve(name + ".log");
    }

    List<String> command() {
        List<String> arguments = new ArrayList<>();
        store.settings().forEach((key, value) -> arguments.add("--" + key + "=" + value));
        settings.forEach((key, value) -> arguments.add("--" + key + "=" + value));
        arguments.add("--server.port=0");
        arguments.add("--waymark.spool=" + store.folder().resolve(name + "-spool"));
        if (!planted.isEmpty()) {
            arguments.add("--waymark.trial.planted=" + planted);
        } else if (!settings.containsKey(INSPECTED)) {
            return Program.get().command(arguments, List.of());
        }
        return Program.get().command(arguments, List.of(Path.of("target", "test-classes")));
    }
}
