package waymark.command.listen.feedback.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.FeedbackRefusal;
import waymark.api.listen.feedback.source.Field;
import waymark.api.listen.feedback.source.Mapping;
import waymark.api.listen.feedback.source.Mapping.Column;
import waymark.command.listen.feedback.reading.layout.Head;
import waymark.command.listen.feedback.reading.layout.Meaning;
import waymark.command.listen.feedback.reading.layout.Meaning.Habits;

/**
 * What somebody said of a file's columns, in the place of what its layout says of them.
 *
 * @param meaning as it was said
 * @param names that were given to columns, by their places
 */
record Said(Meaning meaning, Map<Integer, String> names) {

    static final String LAYOUT = "mapping";

    /**
     * @throws Refused when it names a column that the file does not have
     */
    static Said of(Meaning layout, Head head, Mapping mapping) {
        Map<Integer, Field> fields = new HashMap<>();
        Map<Integer, String> names = new HashMap<>();
        for (Column column : mapping.columns()) {
            int place = place(layout, head, column.header());
            fields.put(place, column.field());
            if (column.name() != null) {
                names.put(place, column.name());
            }
        }
        Habits habits = layout.habits();
        String zone = mapping.zone() == null ? habits.zone() : mapping.zone();
        return new Said(new Meaning(LAYOUT, layout.headers(), layout.header(), fields,
                new Habits(zone, habits.blanks(), habits.footer(), habits.wordless(),
                        habits.barred())),
                names);
    }

    /** By the name that is shown, or by the one in the header's first row. */
    private static int place(Meaning layout, Head head, String named) {
        int exactly = layout.header().indexOf(named);
        int found = exactly >= 0 ? exactly : loosely(layout.header(), named);
        if (found < 0) {
            found = loosely(head.lines().getFirst().cells(), named);
        }
        if (found < 0) {
            found = layout.header().stream().map(Meaning::shortened).toList().indexOf(named);
        }
        if (found < 0 || found >= layout.header().size()) {
            throw new Refused(FeedbackRefusal.COLUMN_MISSING, Plan.shortly(named));
        }
        return found;
    }

    private static int loosely(List<String> names, String named) {
        return names.stream().map(Plan::loose).toList().indexOf(Plan.loose(named));
    }
}
