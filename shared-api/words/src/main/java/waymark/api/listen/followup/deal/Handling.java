package waymark.api.listen.followup.deal;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.listen.followup.rule.Trigger;

/**
 * Who answers for a case, and by when.
 *
 * @param owner the one person accountable; none while a department has no head
 * @param department whose queue it stands in, if one was named
 * @param escalateTo who is told when a due time passes; none for the head of the department
 * @param firstWithinHours how long the customer may wait for the first word
 * @param doneWithinHours how long it may take in all
 * @param firstDue by when the customer hears the first word
 * @param doneDue by when it is answered or put right
 */
public record Handling(
        @Nullable PersonId owner,
        @Nullable DepartmentId department,
        @Nullable PersonId escalateTo,
        int firstWithinHours,
        int doneWithinHours,
        Instant firstDue,
        Instant doneDue) {

    /** In these hands, its time running from a moment on. */
    public static Handling from(Instant begin, Trigger terms, @Nullable PersonId owner) {
        int first = terms.firstWithinHours();
        int done = terms.doneWithinHours();
        return new Handling(owner, terms.department(), terms.escalateTo(), first, done,
                begin.plus(Duration.ofHours(first)), begin.plus(Duration.ofHours(done)));
    }

    /** The same with its time running anew from a moment on. */
    public Handling again(Instant begin) {
        return due(begin.plus(Duration.ofHours(firstWithinHours)),
                begin.plus(Duration.ofHours(doneWithinHours)));
    }

    /** The same by other due times. */
    public Handling due(Instant first, Instant done) {
        return new Handling(owner, department, escalateTo, firstWithinHours, doneWithinHours,
                first, done);
    }

    /** The same in other hands. */
    public Handling of(@Nullable PersonId newOwner, @Nullable DepartmentId newDepartment) {
        return new Handling(newOwner, newDepartment, escalateTo, firstWithinHours,
                doneWithinHours, firstDue, doneDue);
    }
}
