package waymark.command.listen.feedback.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.source.Field;
import waymark.api.listen.feedback.source.Mapping;
import waymark.api.listen.feedback.source.Mapping.Column;

/**
 * What a layout says of a file.
 *
 * @param layout its name, for example {@code qualtrics}
 * @param headers how many rows its header has
 * @param header the names of its columns, each once
 * @param fields which column means what, by its place; what is not named is not kept
 * @param habits what is peculiar to files of this layout
 */
public record Meaning(String layout, int headers, List<String> header, Map<Integer, Field> fields,
        Habits habits) {

    private static final int MOST = 200;

    /**
     * What is peculiar to a layout.
     *
     * @param zone the time zone of moments that state none; UTC without it
     * @param blanks words that stand for nothing, for example {@code N/A}
     * @param footer whether a row that holds its first cell alone is no answer but a footer
     * @param wordless whether a row counts though it has neither a score nor words
     * @param barred in one column, what marks a row that no customer gave
     */
    public record Habits(@Nullable String zone, Set<String> blanks, boolean footer,
            boolean wordless, @Nullable Barred barred) {

        /** Nothing peculiar. */
        public static final Habits NONE = new Habits(null, Set.of(), false, false, null);

        /** The same in another time zone. */
        public Habits in(@Nullable String newZone) {
            return new Habits(newZone, blanks, footer, wordless, barred);
        }

        /** The same with rows that no customer gave. */
        public Habits barring(Barred rows) {
            return new Habits(zone, blanks, footer, wordless, rows);
        }
    }

    /** A row with such a value in this column was given by no customer. */
    public record Barred(int at, Pattern values, String reason) {}

    public Meaning {
        header = List.copyOf(header);
        fields = Map.copyOf(fields);
    }

    /** The same as a mapping that people can correct; at most as many columns as one holds. */
    public Mapping mapping() {
        List<Column> columns = new ArrayList<>();
        new TreeMap<>(fields).forEach((at, field) -> {
            if (columns.size() < MOST) {
                columns.add(new Column(shortened(header.get(at)), field, null));
            }
        });
        return new Mapping(columns, null, habits.zone());
    }

    /** The name of a column, a long question cut to what a mapping holds of it. */
    public static String shortened(String name) {
        return name.length() > 500 ? name.substring(0, 500).strip() : name;
    }
}
