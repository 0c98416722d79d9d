package waymark.api.listen.followup.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.followup.deal.FollowupKind;
import waymark.api.listen.followup.deal.FollowupStage;
import waymark.api.listen.followup.deal.Scored;

/**
 * A case in a queue. It tells nothing of the customer.
 *
 * @param owner the person accountable; none while it awaits one
 * @param department whose queue it stands in, if one was named
 * @param source the source of its answer, if there is one
 * @param mayContact whether the customer agreed to be contacted
 * @param firstDue by when the customer hears the first word
 * @param doneDue by when it is answered or put right
 * @param nextDue the next of these that the customer waits for; none when nothing is waited for
 * @param overdue whether that has passed
 * @param escalatedTo who was told that it passed, if anybody was
 * @param before how the customer scored us at first
 * @param after how the customer scored us after it
 * @param cause the code of the cause it was closed with
 * @param endedAt when it was closed or withdrawn
 */
public record FollowupLine(
        String id,
        String reference,
        long version,
        FollowupKind kind,
        FollowupStage stage,
        @Nullable String owner,
        @Nullable String department,
        @Nullable String source,
        boolean mayContact,
        Instant firstDue,
        Instant doneDue,
        @Nullable Instant nextDue,
        boolean overdue,
        @Nullable String escalatedTo,
        @Nullable Scored before,
        @Nullable Scored after,
        @Nullable String cause,
        Instant openedAt,
        @Nullable Instant endedAt) {}
