package waymark.app.demo.script;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What storylines call things: {@code @window} is an id, {@code %window} the reference that people
 * read, {@code @window-case:b1} the benefit that a line of a case became,
 * {@code @wifi-project:cost} the exception in the cost of a project, and {@code #chosen} the
 * position of the log at the end of a chapter.
 */
public final class Names {

    private static final Pattern NAME = Pattern.compile("[@%#][a-z][a-z0-9:-]*");
    private static final Pattern WITHIN = Pattern.compile("\\{([@%#][a-z][a-z0-9:-]*)}");

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, Long> positions = new LinkedHashMap<>();
    private final Function<String, String> cameOf;
    private final Function<String, String> referenceOf;

    /**
     * @param cameOf finds what came of a thing by itself, by its id, a colon and what is meant: the
     *     benefit of a line of a case, the exception of a kind of a project
     * @param referenceOf finds the reference of an id
     */
    public Names(Function<String, String> cameOf, Function<String, String> referenceOf) {
        this.cameOf = cameOf;
        this.referenceOf = referenceOf;
    }

    /** Calls an id by a name. */
    public void call(String name, String id) {
        ids.put(name, id);
    }

    /** Calls a position of the log by a name. */
    public void mark(String name, long position) {
        positions.put(name, position);
    }

    /** All that was named so far, in its order. */
    public Map<String, String> all() {
        return Collections.unmodifiableMap(ids);
    }

    /** The id of this name. */
    public String id(String name) {
        String id = ids.get(name);
        if (id == null) {
            throw new IllegalStateException("nothing is called " + name + " yet");
        }
        return id;
    }

    /**
     * What a scalar means: a name stands for what it names, {@code {%name}} within words for the
     * same, all else for itself.
     */
    Object meant(Object said) {
        if (!(said instanceof String text)) {
            return said;
        }
        if (!NAME.matcher(text).matches()) {
            return WITHIN.matcher(text).replaceAll(name -> Matcher.quoteReplacement(
                    String.valueOf(meant(name.group(1)))));
        }
        String name = text.substring(1);
        return switch (text.charAt(0)) {
            case '@' -> found(name);
            case '%' -> referenceOf.apply(found(name));
            default -> position(name);
        };
    }

    private String found(String name) {
        int colon = name.indexOf(':');
        return colon < 0
                ? id(name)
                : cameOf.apply(id(name.substring(0, colon)) + name.substring(colon));
    }

    /** The position of the log that is called so. */
    public long position(String name) {
        Long position = positions.get(name);
        if (position == null) {
            throw new IllegalStateException("no chapter " + name + " is over yet");
        }
        return position;
    }
}
