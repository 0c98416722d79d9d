package waymark.api.listen.followup.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a queue.
 *
 * @param followups the cases
 * @param next to ask on with {@code before}; none on the last page
 */
public record FollowupList(List<FollowupLine> followups, @Nullable String next) {}
