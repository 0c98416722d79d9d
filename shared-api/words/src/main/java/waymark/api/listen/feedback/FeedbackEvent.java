package waymark.api.listen.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Personal;
import waymark.api.listen.feedback.intake.FeedbackImportId;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.Relation;
import waymark.api.listen.feedback.source.SourceKind;

/** Everything that can have happened to one answer. */
public sealed interface FeedbackEvent extends Event {

    /** The answer. */
    FeedbackId feedback();

    @Override
    default String stream() {
        return feedback().value();
    }

    /**
     * A customer answered.
     *
     * @param source where it was asked
     * @param importedBy the import that brought it; none when it was pushed
     * @param row the row of the file, counted from 1 after the header; none when it was pushed
     * @param kind what kind of source it is
     * @param relation whether it speaks of the whole relationship or of one dealing
     * @param sameness by which the same answer is known again: a keyed hash of its external id or
     *     else of its content
     * @param externalId its id where it came from, if it has one
     * @param receivedOn the day the customer answered, as the source states it
     * @param receivedAt the moment, where the source states that much
     * @param scores what was answered in figures
     * @param verbatim what was answered in words, as it was written
     * @param further the answers to other questions that the mapping asks to keep
     * @param placed where it belongs
     * @param giver who gave it, as far as that is known
     */
    @Named("feedback.received")
    record FeedbackReceived(
            FeedbackId feedback,
            FeedbackSourceId source,
            @Nullable FeedbackImportId importedBy,
            @Nullable Long row,
            SourceKind kind,
            Relation relation,
            @NotPersonal String sameness,
            @Nullable @Personal String externalId,
            LocalDate receivedOn,
            @Nullable Instant receivedAt,
            Scores scores,
            @Nullable @Personal String verbatim,
            List<Further> further,
            Placed placed,
            Giver giver)
            implements
                FeedbackEvent {

        /** The customer's key protects all answers of one customer, if a customer is known. */
        @Override
        public String dataSubject() {
            String customer = giver.customerKey();
            return customer == null ? stream() : "customer/" + customer;
        }
    }

    /**
     * An answer to another question.
     *
     * @param question as the source words it
     * @param answer as the customer worded it
     */
    record Further(@NotPersonal String question, @Personal String answer) {}
}
