package waymark.api.listen.feedback.narrow;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.measure.metric.definition.Slice;

/**
 * Which answers are looked for; all that is said must hold.
 *
 * @param from received on this day or later
 * @param to received on this day or earlier
 * @param scored what they rate
 * @param slices where they belong: a touchpoint, a stage, an attribute of a segment
 * @param spoken whether there are words with them
 * @param text what stands in their words, in capitals or not
 */
public record AnswerFilter(@Nullable LocalDate from, @Nullable LocalDate to,
        @Nullable Scored scored, List<Slice> slices, @Nullable Boolean spoken,
        @Nullable String text) {

    /** All answers. */
    public static final AnswerFilter ALL = new AnswerFilter(null, null, null, List.of(), null,
            null);

    private static final int LONGEST = 200;

    /**
     * @throws Unacceptable naming {@code to} or {@code text}
     */
    public AnswerFilter {
        slices = List.copyOf(slices);
        if (from != null && to != null && to.isBefore(from)) {
            throw new Unacceptable("to", "The last day lies before the first.",
                    "the same day as from, or a later one");
        }
        text = text == null || text.isBlank() ? null : Require.text("text", text, LONGEST);
    }

    /** Whether the words have to be read to tell. */
    public boolean readsWords() {
        return text != null;
    }
}
