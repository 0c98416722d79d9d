package waymark.api.listen.feedback;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Command;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.listen.feedback.source.FeedbackSourceId;

/** What can be asked of one answer: to be recorded, once. */
public sealed interface FeedbackCommand extends Command {

    /** The answer. */
    FeedbackId feedback();

    @Override
    default String stream() {
        return feedback().value();
    }

    /**
     * Hands in one answer. The same answer of the same source is recorded once (FBK-1).
     *
     * @param source where it was asked
     * @param known by which the same answer is known again
     * @param content what was said
     */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record ReceiveAnswer(FeedbackId feedback, FeedbackSourceId source, KnownAgain known,
            PushedAnswer content) implements FeedbackCommand, Creation {}

    /**
     * By which the same answer and the same customer are known again, as keyed hashes.
     *
     * @param sameness of the answer
     * @param claim the name that it takes for good
     * @param customerKey of the customer, if one is named
     */
    record KnownAgain(String sameness, String claim, @Nullable String customerKey) {}

    /**
     * When an answer was given.
     *
     * @param on the day
     * @param at the moment, where it is known
     */
    record Given(LocalDate on, @Nullable Instant at) {}
}
