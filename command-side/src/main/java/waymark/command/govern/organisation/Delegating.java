package waymark.command.govern.organisation;

import static waymark.api.govern.organisation.OrganisationRefusal.DELEGATED_TOO_LATE;
import static waymark.api.govern.organisation.OrganisationRefusal.NOT_ACTIVE;
import static waymark.api.govern.organisation.OrganisationRefusal.NOT_YOURS_TO_DELEGATE;
import static waymark.api.govern.organisation.OrganisationRefusal.NO_SUCH_OWNER;
import static waymark.api.govern.organisation.OrganisationRefusal.ONLY_READS;
import static waymark.api.govern.organisation.OrganisationRefusal.STANDS_IN_ALREADY;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.PersonCommand.DelegateWork;
import waymark.api.govern.organisation.PersonCommand.EndDelegation;
import waymark.api.govern.organisation.PersonEvent;
import waymark.api.govern.organisation.PersonEvent.DelegationEnded;
import waymark.api.govern.organisation.PersonEvent.WorkDelegated;
import waymark.api.kernel.Role;
import waymark.command.kernel.rule.Acting;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/**
 * Who does whose work for some days (ORG-3). It is written down where whoever stands in is, since
 * that is read whenever somebody acts; what was delegated is not delegated further.
 */
final class Delegating {

    static Decision<PersonEvent> delegate(Person person, DelegateWork wish, Known known) {
        if (!person.active()) {
            return refuse(NOT_ACTIVE);
        }
        boolean another = !wish.owner().equals(wish.person());
        if (!another || !known.of(wish.owner().value(), Acting.FOLD).active()) {
            return refuse(NO_SUCH_OWNER);
        }
        boolean forAnother = known.by().is(Role.ADMIN) && !known.isBy(wish.stream());
        if (!known.by().isSystem() && !known.isBy(wish.owner().value()) && !forAnother) {
            return refuse(NOT_YOURS_TO_DELEGATE);
        }
        if (Set.of(Role.AUDITOR).containsAll(person.roles())) {
            return refuse(ONLY_READS);
        }
        WorkDelegated work = new WorkDelegated(
                wish.person(), wish.owner(), wish.from(), wish.until());
        WorkDelegated before = person.delegated().of(wish.owner());
        return work.equals(before) ? nothingToDo() : dated(work, before, known.today());
    }

    /** One at a time between two people, and never for days on which others acted already. */
    private static Decision<PersonEvent> dated(
            WorkDelegated work, @Nullable WorkDelegated before, LocalDate today) {
        if (work.from().isBefore(today)) {
            return refuse(DELEGATED_TOO_LATE);
        }
        return before == null || before.until().isBefore(today)
                ? accept(work)
                : refuse(STANDS_IN_ALREADY);
    }

    /** By either of the two, or an administrator; what is over by itself needs no end. */
    static Decision<PersonEvent> end(Person person, EndDelegation wish, Known known) {
        boolean may = known.by().isSystem() || known.by().is(Role.ADMIN)
                || known.isBy(wish.owner().value()) || known.isBy(wish.stream());
        if (!may) {
            return refuse(NOT_YOURS_TO_DELEGATE);
        }
        WorkDelegated work = person.delegated().of(wish.owner());
        return work == null || work.until().isBefore(known.today())
                ? nothingToDo()
                : accept(new DelegationEnded(wish.person(), wish.owner()));
    }

    private Delegating() {}
}
