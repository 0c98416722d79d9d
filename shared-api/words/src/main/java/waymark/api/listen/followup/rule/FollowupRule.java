package waymark.api.listen.followup.rule;

import java.util.List;
import waymark.api.kernel.Require;

/**
 * Which answers of a source open a case. Of several triggers that fit an answer the first counts,
 * so that one answer opens one case.
 *
 * @param triggers in the order in which they are tried; none switches following up off
 * @param notOlderThanDays how many days ago a customer may have answered at most when the answer
 *     is recorded, 1 to 3650: who imports the past does not call everybody of last year
 */
public record FollowupRule(List<Trigger> triggers, int notOlderThanDays) {

    public FollowupRule {
        triggers = Require.list("triggers", triggers, 0, 8);
        Require.between("notOlderThanDays", notOlderThanDays, 1, 3_650);
    }
}
