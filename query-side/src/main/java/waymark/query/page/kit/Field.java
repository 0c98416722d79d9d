package waymark.query.page.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form. The name is the path of the value in the JSON that is sent, for example
 * {@code cost} or {@code evidence[0].kind}.
 *
 * @param name where the value goes in the request
 * @param label what is asked, as a question or a noun
 * @param kind how it is asked
 * @param value what stands in it at first
 * @param example an example or explanation, shown beneath
 * @param must whether it must be given
 * @param choices what may be chosen
 */
public record Field(
        String name,
        String label,
        Kind kind,
        @Nullable Object value,
        @Nullable String example,
        boolean must,
        List<Choice> choices) {

    /** How a field is asked. */
    public enum Kind {
        TEXT, AREA, LINES, SELECT, PICK, MONEY, DATE, MOMENT, WHOLE, DECIMAL, CHECK, FILE, HIDDEN
    }

    /**
     * One thing that may be chosen.
     *
     * @param value what is sent
     * @param label what is read
     */
    public record Choice(String value, String label) {

        /** Every constant of an enum, said in lower case with spaces. */
        public static List<Choice> of(Enum<?>... constants) {
            return Arrays.stream(constants)
                    .map(each -> new Choice(each.name(),
                            each.name().toLowerCase(Locale.ROOT).replace('_', ' ')))
                    .toList();
        }
    }

    /** The same with this in it at first. */
    public Field value(@Nullable Object first) {
        return new Field(name, label, kind, first, example, must, choices);
    }

    /** The same with an example or explanation beneath. */
    public Field example(String words) {
        return new Field(name, label, kind, value, words, must, choices);
    }

    /** The same, to be given. */
    public Field required() {
        return new Field(name, label, kind, value, example, true, choices);
    }

    /** The same with one more choice. */
    public Field choice(String sent, String read) {
        var more = new ArrayList<>(choices);
        more.add(new Choice(sent, read));
        return new Field(name, label, kind, value, example, must, List.copyOf(more));
    }

    /** What stands in it at first, as text: a list has one a line. */
    public String shown() {
        if (value instanceof Collection<?> many) {
            return many.stream().map(Object::toString).collect(Collectors.joining("\n"));
        }
        return value == null ? "" : value.toString();
    }

    /** The id of its input within a page, where several forms may ask the same. */
    public String id(@Nullable String form) {
        return (form == null ? "f" : form) + "-" + name.replaceAll("[^A-Za-z0-9_]+", "-");
    }

    /** Whether this choice stands in it at first. */
    public boolean holds(String choice) {
        return value instanceof Collection<?> many
                ? many.stream().anyMatch(one -> one.toString().equals(choice))
                : value != null && value.toString().equals(choice);
    }
}
