package waymark.command.listen.followup.door;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Require;
import waymark.api.listen.followup.deal.FollowupKind;
import waymark.api.listen.followup.deal.Scored.Scale;
import waymark.api.listen.followup.rule.FollowupRule;
import waymark.api.listen.followup.rule.Trigger;
import waymark.command.kernel.Ids;

/**
 * One trigger as a client writes it: people and departments by id or reference.
 *
 * @param kind which kind of case it opens
 * @param scale the question whose score decides; none for every answer
 * @param from the lowest score that fits; the worst one unless said
 * @param to the highest score that fits; the best one unless said
 * @param owner who answers for the case; none where the head of the department does
 * @param department whose queue it stands in
 * @param escalateTo who is told when a due time passes
 * @param firstWithinHours by when the customer hears the first word; 48 unless said
 * @param doneWithinHours by when it is done; 336, two weeks, unless said
 */
record TermsBody(FollowupKind kind, @Nullable Scale scale, @Nullable Integer from,
        @Nullable Integer to, @Nullable String owner, @Nullable String department,
        @Nullable String escalateTo, @Nullable Integer firstWithinHours,
        @Nullable Integer doneWithinHours) {

    private static final int TWO_DAYS = 48;
    private static final int TWO_WEEKS = 336;

    /**
     * The rule of a source as a client writes it.
     *
     * @param triggers in the order in which they are tried
     * @param notOlderThanDays how long ago the customer may have answered; 14 days unless said
     */
    record Rule(List<TermsBody> triggers, @Nullable Integer notOlderThanDays) {

        private static final int FORTNIGHT = 14;

        FollowupRule meant(Ids ids) {
            return new FollowupRule(
                    Require.list("triggers", triggers, 0, 8).stream()
                            .map(one -> one.meant(ids)).toList(),
                    notOlderThanDays == null ? FORTNIGHT : notOlderThanDays);
        }
    }

    Trigger meant(Ids ids) {
        int first = firstWithinHours == null ? TWO_DAYS : firstWithinHours;
        int done = doneWithinHours == null ? Math.max(first, TWO_WEEKS) : doneWithinHours;
        return new Trigger(kind, scale, from, to, person(ids, "owner", owner),
                department(ids, department), person(ids, "escalateTo", escalateTo), first, done);
    }

    static @Nullable PersonId person(Ids ids, String field, @Nullable String named) {
        return named == null || named.isBlank()
                ? null
                : ids.named(field, PersonId.SUBJECT, named, PersonId::new);
    }

    static @Nullable DepartmentId department(Ids ids, @Nullable String named) {
        return named == null || named.isBlank()
                ? null
                : ids.named("department", DepartmentId.SUBJECT, named, DepartmentId::new);
    }
}
