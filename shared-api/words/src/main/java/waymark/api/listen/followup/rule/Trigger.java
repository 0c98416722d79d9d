package waymark.api.listen.followup.rule;

import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.listen.feedback.Scores;
import waymark.api.listen.followup.deal.FollowupKind;
import waymark.api.listen.followup.deal.Scored;
import waymark.api.listen.followup.deal.Scored.Scale;

/**
 * One kind of answer and what becomes of it.
 *
 * @param kind which kind of case it opens
 * @param scale the question whose score decides; none for every answer
 * @param from the lowest score that fits
 * @param to the highest score that fits
 * @param owner who answers for the case; none where the head of the department does
 * @param department whose queue it stands in, and whose head answers for it without an owner
 * @param escalateTo who is told when a due time passes; none for the head of the department
 * @param firstWithinHours by when the customer hears the first word, 1 to 8784 hours
 * @param doneWithinHours by when it is answered or put right, not before that
 */
public record Trigger(
        FollowupKind kind,
        @Nullable Scale scale,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable PersonId owner,
        @Nullable DepartmentId department,
        @Nullable PersonId escalateTo,
        int firstWithinHours,
        int doneWithinHours) {

    private static final int YEAR = 8_784;

    public Trigger {
        Require.present("triggers.kind", kind);
        Require.between("triggers.firstWithinHours", firstWithinHours, 1, YEAR);
        Require.between("triggers.doneWithinHours", doneWithinHours, firstWithinHours, YEAR);
        if (owner == null && department == null) {
            throw new Unacceptable("triggers.owner", "Who answers for these cases?",
                    "an owner, or a department whose head does");
        }
        if (scale != null) {
            from = Require.between("triggers.from", from == null ? scale.least() : from,
                    scale.least(), scale.most());
            to = Require.between("triggers.to", to == null ? scale.most() : to, from,
                    scale.most());
        } else if (from != null || to != null) {
            throw new Unacceptable("triggers.scale", "Scores of which question?",
                    "NPS, CSAT, CES or STARS, or no scores at all for every answer");
        }
    }

    /** Whether an answer with these scores fits. */
    public boolean fits(Scores scores) {
        if (scale == null || from == null || to == null) {
            return scale == null;
        }
        Scored said = scale.of(scores);
        return said != null && said.score() >= from && said.score() <= to;
    }
}
