package waymark.command.listen.feedback.reading.layout;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import waymark.api.listen.feedback.source.Field;
import waymark.command.listen.feedback.reading.days.DayColumn;

/** Finds when answers were given, in a layout that has no column for it by one of its names. */
public final class Received {

    /** A few words; what is asked, such as when somebody bought, tells of another day. */
    private static final Pattern NAME = Pattern.compile("[^?\\s]+(?: [^?\\s]+){0,3}");

    /** Marks the column of days among those of which nothing is known, if there is one. */
    public static void find(List<String> header, Map<Integer, Field> fields, Head head,
            int headers) {
        if (fields.containsValue(Field.RECEIVED_AT)) {
            return;
        }
        Integer day = DayColumn.of(header, IntStream.range(0, header.size())
                .mapToObj(at -> fields.get(at) == Field.FURTHER_ANSWER
                        && NAME.matcher(header.get(at)).matches()
                                ? head.answers(at, headers)
                                : List.<String>of())
                .toList());
        if (day != null) {
            fields.put(day, Field.RECEIVED_AT);
        }
    }

    private Received() {}
}
