package waymark.command.understand.journey.door;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.command.understand.file.Lines.Line;

/**
 * Numbers of stages or touchpoints as the lines of a table say them, by which versions are compared
 * (JRN-3). What says none gets the next that nobody has.
 */
final class Numbers {

    private final String column;
    private int last;

    private Numbers(String column, int last) {
        this.column = column;
        this.last = last;
    }

    static Numbers of(List<Line> lines, String column) {
        int last = 0;
        for (Line line : lines) {
            Integer said = said(line, column);
            last = said == null ? last : Math.max(last, said);
        }
        return new Numbers(column, last);
    }

    int of(Line line) {
        Integer said = said(line, column);
        return said == null ? ++last : said;
    }

    private static @Nullable Integer said(Line line, String column) {
        String told = line.at(column);
        if (told.isEmpty()) {
            return null;
        }
        if (!told.matches("[1-9][0-9]{0,5}")) {
            throw new Unacceptable("file", "Line " + line.number() + ": \"" + told
                    + "\" is no number of its own.", "a whole number from 1, or nothing");
        }
        return Integer.valueOf(told);
    }
}
