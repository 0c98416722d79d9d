package waymark.command.choose.initiative.register.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.Inherited;

/**
 * A register as it was read, before anything is looked up.
 *
 * @param columns which column is which, by its heading
 * @param ignored the headings that mean nothing here
 * @param rows the rows that can be taken over
 * @param rejected the values that cannot; the rows that hold them stay out
 */
public record Register(
        Map<Column, String> columns,
        List<String> ignored,
        List<Inherited> rows,
        List<Rejected> rejected) {

    /**
     * A value that cannot be taken over.
     *
     * @param line its line in the file, the heading being line 1
     * @param column the heading of its column
     * @param value what stands there
     * @param reason why it cannot
     * @param accepted what would be accepted instead
     */
    public record Rejected(int line, @Nullable String column, String value, String reason,
            String accepted) {}
}
