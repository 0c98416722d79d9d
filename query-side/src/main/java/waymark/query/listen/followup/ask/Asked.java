package waymark.query.listen.followup.ask;

import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.followup.FollowupQuery.Standing;
import waymark.api.listen.followup.FollowupQuery.Which;
import waymark.api.listen.followup.deal.FollowupKind;
import waymark.query.kernel.Named;

/**
 * Whose queue and which part of it, as an address says it: by id or reference, and what is blank
 * does not matter.
 */
public record Asked(@Nullable String owner, @Nullable String department,
        @Nullable FollowupKind kind, @Nullable String source, @Nullable String cause,
        @Nullable Standing standing) {

    /** The same by ids. */
    public Which which(Named named) {
        return new Which(stream(named, PersonId.SUBJECT, owner),
                stream(named, DepartmentId.SUBJECT, department), kind,
                stream(named, FeedbackSourceId.SUBJECT, source),
                cause == null || cause.isBlank() ? null : cause, standing);
    }

    /** The stream that is meant; null where nothing is said. */
    public static @Nullable String stream(
            Named named, String subject, @Nullable String one) {
        return named.streamIfSaid(subject, one);
    }
}
