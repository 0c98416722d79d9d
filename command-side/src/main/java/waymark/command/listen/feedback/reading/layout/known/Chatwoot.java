package waymark.command.listen.feedback.reading.layout.known;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.source.Field;
import waymark.command.listen.feedback.reading.layout.Head;
import waymark.command.listen.feedback.reading.layout.Meaning;
import waymark.command.listen.feedback.reading.layout.Meaning.Habits;
import waymark.command.listen.feedback.reading.layout.Questions;

/**
 * Ratings of Chatwoot whose header stands in one of its many languages: known by the links to
 * its conversations, which look alike in all of them, and read in its one order of columns.
 */
final class Chatwoot {

    private static final Pattern LINK = Pattern.compile(
            ".*/app/accounts/\\d+/conversations/\\d+/?");
    private static final int LINKS = 6;
    private static final int RATING = 1;
    private static final Map<Integer, Field> ORDER = Map.of(0, Field.SEGMENT, RATING, Field.CSAT,
            2, Field.VERBATIM, 3, Field.NAME, 4, Field.CONTACT, 5, Field.FURTHER_ANSWER, LINKS,
            Field.FURTHER_ANSWER, 7, Field.RECEIVED_AT, 8, Field.FURTHER_ANSWER);

    /** What its columns mean, or null when this is another layout. */
    static @Nullable Meaning of(Head head) {
        int width = head.width(1);
        List<String> links = head.answers(LINKS, 1);
        if (width < ORDER.size() - 1 || width > ORDER.size() || links.isEmpty()
                || !links.stream().allMatch(LINK.asMatchPredicate())
                || !Questions.onScale(head.answers(RATING, 1), Field.CSAT)) {
            return null;
        }
        Map<Integer, Field> fields = new HashMap<>(ORDER);
        fields.keySet().removeIf(at -> at >= width);
        return new Meaning("chatwoot-csat", 1, Head.distinct(
                IntStream.range(0, width).mapToObj(head::cell).toList()), fields,
                new Habits(null, Set.of(), true, false, null));
    }

    private Chatwoot() {}
}
