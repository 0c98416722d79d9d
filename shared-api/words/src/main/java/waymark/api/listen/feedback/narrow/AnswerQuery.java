package waymark.api.listen.feedback.narrow;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;

/** What can be asked about the answers that a filter meets, without listing them. */
public sealed interface AnswerQuery<A> extends Query<A> {

    /**
     * How many answers of a source a filter meets. Where it asks for words these have to be read,
     * which not everybody may (FBK-4), and the latest are counted. What employees answer is not
     * counted so (MET-5).
     *
     * @param source the id of the source, {@code feedback-source/...}
     */
    @WhoMay
    record CountAnswers(String source, AnswerFilter filter) implements AnswerQuery<AnswerCount> {}

    /**
     * What was counted.
     *
     * @param answers how many answers
     * @param people how many people gave them; who left no customer's key counts each time
     * @param latestOn the day of the latest of them, if there is one
     * @param complete whether none were left to look through
     */
    record AnswerCount(long answers, long people, @Nullable LocalDate latestOn,
            boolean complete) {}
}
