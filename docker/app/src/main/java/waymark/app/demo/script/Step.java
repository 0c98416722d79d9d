package waymark.app.demo.script;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One step of a storyline, written as {@code ines RecordInsight as missed-visits}.
 *
 * @param where the file and chapter, for messages
 * @param by who gives the command, by name in the demo
 * @param command the simple name of the command
 * @param as what its id is called from here on, if anything later names it
 * @param says its components
 */
public record Step(
        String where, String by, String command, @Nullable String as, Map<?, ?> says) {

    private static final Pattern FORM = Pattern.compile("(\\S+) (\\w+)(?: as (\\S+))?");

    /** @throws IllegalStateException when this is no step */
    static Step of(String where, Object line) {
        if (line instanceof Map<?, ?> one && one.size() == 1) {
            var entry = one.entrySet().iterator().next();
            Matcher form = FORM.matcher(String.valueOf(entry.getKey()));
            if (form.matches() && (entry.getValue() == null
                    || entry.getValue() instanceof Map<?, ?>)) {
                Map<?, ?> says = entry.getValue() instanceof Map<?, ?> map ? map : Map.of();
                return new Step(where, form.group(1), form.group(2), form.group(3), says);
            }
        }
        throw new IllegalStateException(where + ": this is no step: " + line);
    }

    /** The text under a key, which must be there. */
    public String text(String key) {
        Object said = says.get(key);
        if (said == null || !Set.of(String.class, Integer.class).contains(said.getClass())) {
            throw new IllegalStateException(this + " says nothing of " + key);
        }
        return said.toString();
    }

    @Override
    public String toString() {
        return where + ": " + by + " " + command + (as == null ? "" : " as " + as);
    }
}
