package waymark.command.deliver.project.bulk;

import java.util.Locale;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.command.listen.feedback.reading.file.Line;

/**
 * A row that is kept out.
 *
 * @param line of the file, from 1
 * @param column the heading of the column at fault, empty when it is the whole row
 * @param value what stands there
 * @param reason why it is kept out
 * @param accepted what would be taken instead
 */
public record Rejected(
        long line, String column, String value, String reason, String accepted) {

    /** What a row was kept out for. */
    public static Rejected of(Heading heading, Line line, Unacceptable wrong) {
        String field = wrong.field().substring(wrong.field().lastIndexOf('.') + 1);
        Integer place = heading.places().get(
                field.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT));
        return new Rejected(line.number(), place == null ? "" : heading.written().get(place),
                place == null ? "" : line.cell(place), String.valueOf(wrong.getMessage()),
                wrong.accepted());
    }
}
