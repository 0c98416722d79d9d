package waymark.api.listen.feedback.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.refusal.Unacceptable;

/**
 * How the files of a source are read. Columns that it does not name are not kept.
 *
 * @param columns which column means what
 * @param datePattern how days or moments are written, for example {@code d.M.yyyy HH:mm}; found
 *     out from the file when it is not said
 * @param zone the time zone of moments that state none, for example {@code Europe/Berlin}; UTC
 *     when it is not said
 */
public record Mapping(
        List<Column> columns,
        @Nullable @NotPersonal String datePattern,
        @Nullable @NotPersonal String zone) {

    /**
     * One column.
     *
     * @param header as it stands in the header row
     * @param field what it means
     * @param name of the attribute, for a column of a segment; its header when it is not said
     */
    public record Column(
            @NotPersonal String header, Field field, @Nullable @NotPersonal String name) {

        public Column {
            header = Require.text("mapping.columns.header", header, 500);
            Require.present("mapping.columns.field", field);
            name = Require.optionalText("mapping.columns.name", name, 80);
        }
    }

    public Mapping {
        columns = Require.list("mapping.columns", columns, 1, 200);
        datePattern = Require.optionalText("mapping.datePattern", datePattern, 60);
        zone = Require.optionalText("mapping.zone", zone, 60);
        Patterns.check(datePattern, zone);
        refuseTwice(columns);
    }

    /** Whether a column has this meaning. */
    public boolean has(Field field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }

    private static void refuseTwice(List<Column> columns) {
        Set<Field> seen = new HashSet<>();
        for (Column column : columns) {
            if (!column.field().isMany() && !seen.add(column.field())) {
                throw new Unacceptable("mapping.columns",
                        "Two columns are said to hold " + column.field() + ".",
                        "one column for each meaning but VERBATIM, NAME, SEGMENT and"
                                + " FURTHER_ANSWER");
            }
        }
    }
}
