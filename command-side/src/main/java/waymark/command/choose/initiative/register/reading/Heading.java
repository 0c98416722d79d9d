package waymark.command.choose.initiative.register.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.command.listen.feedback.reading.file.Line;

/** Finds the heading of a register: titles, dates and remarks above it are passed over. */
final class Heading {

    /** A heading stands within so many lines. */
    static final int LOOKED_AT = 20;

    /** The lines from the heading on; from the first one where none is a heading. */
    static List<Line> onwards(List<Line> lines) {
        int best = 0;
        for (int at = 1; at < Math.min(lines.size(), LOOKED_AT); at++) {
            if (known(lines.get(at)) > known(lines.get(best))) {
                best = at;
            }
        }
        return lines.subList(best, lines.size());
    }

    /** How many columns the best heading among the first lines knows; 0 without a title. */
    static long known(List<Line> lines) {
        return lines.stream().limit(LOOKED_AT).mapToLong(Heading::known).max().orElse(0);
    }

    private static long known(Line line) {
        Set<Column> columns = line.cells().stream().map(Column::named).flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return columns.contains(Column.TITLE) ? columns.size() : 0;
    }

    private Heading() {}
}
