package waymark.api.listen.feedback.source;

import java.time.LocalDate;
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
 * @param day of all answers of one file that has no column of days; of no source
 */
public record Mapping(
        List<Column> columns,
        @Nullable @NotPersonal String datePattern,
        @Nullable @NotPersonal String zone,
        @Nullable LocalDate day) {

    private static final int EARLIEST = 1990;

    /** A file whose rows say themselves of which day they are. */
    public Mapping(List<Column> columns, @Nullable String datePattern, @Nullable String zone) {
        this(columns, datePattern, zone, null);
    }

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
        if (day != null && day.getYear() < EARLIEST) {
            throw new Unacceptable("mapping.day", "Nobody answered so long ago.",
                    "a day from " + EARLIEST + " on");
        }
        if (day != null && columns.stream().anyMatch(
                column -> column.field() == Field.RECEIVED_AT)) {
            throw new Unacceptable("mapping.day", "A column is said to hold the days already.",
                    "a day only where no column holds them");
        }
    }

    /** The same for the next files, which are of other days. */
    public Mapping withoutDay() {
        return day == null ? this : new Mapping(columns, datePattern, zone);
    }

    /** Whether a column has this meaning. */
    public boolean has(Field field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }

    /** A score may lie in one of several columns, one for each figure of its scale. */
    private static void refuseTwice(List<Column> columns) {
        Set<Field> seen = new HashSet<>();
        for (Column column : columns) {
            Field field = column.field();
            if (!field.isMany() && !field.isScore() && !seen.add(field)) {
                throw new Unacceptable("mapping.columns",
                        "Two columns are said to hold " + field + ".",
                        "one column for each meaning but the scores, VERBATIM, NAME, SEGMENT"
                                + " and FURTHER_ANSWER");
            }
        }
    }
}
