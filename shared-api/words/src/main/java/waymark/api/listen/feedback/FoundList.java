package waymark.api.listen.feedback;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.FeedbackQuery.AnswerView;

/** A page of the answers in which something was found. */
public record FoundList(List<FoundAnswer> found, @Nullable String next) {

    /**
     * An answer that was found.
     *
     * @param source the reference of its source
     * @param name what its source is called
     */
    public record FoundAnswer(String source, String name, AnswerView answer) {}
}
