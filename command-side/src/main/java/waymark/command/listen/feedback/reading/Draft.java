package waymark.command.listen.feedback.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.FeedbackEvent.Further;
import waymark.api.listen.feedback.Placed;
import waymark.api.listen.feedback.Scores;
import waymark.command.listen.feedback.reading.days.Days;

/**
 * One row that can be an answer, as far as the file alone tells.
 *
 * @param row counted from 1 behind the header, blank rows left out
 * @param externalId its id where it came from, if there is a column for it
 * @param content all that stands in the row, column by column in one order, so that the same
 *     answer is known again however its columns are ordered
 * @param when the day or moment
 * @param scores in figures
 * @param verbatim in words
 * @param further other answers
 * @param placed where it belongs
 * @param person who gave it
 * @param again how many rows before it in its file say the very same; counted only where neither
 *     id nor customer nor time tells rows apart
 */
public record Draft(
        long row,
        @Nullable String externalId,
        List<String> content,
        Days.When when,
        Scores scores,
        @Nullable String verbatim,
        List<Further> further,
        Placed placed,
        Person person,
        int again) {

    /** Whether another row may say the very same and be another customer's. */
    public boolean mayRepeat() {
        return externalId == null && person.customer() == null && when.at() == null;
    }

    /** The same row, so many rows alike before it. */
    public Draft again(int before) {
        return new Draft(row, externalId, content, when, scores, verbatim, further, placed,
                person, before);
    }

    /**
     * Who gave an answer, as the row states it.
     *
     * @param mayContact null where no column says so
     * @param mayQuote null where no column says so
     */
    public record Person(
            @Nullable String customer,
            @Nullable String name,
            @Nullable String contact,
            @Nullable Boolean mayContact,
            @Nullable Boolean mayQuote) {}
}
