package waymark.command.listen.followup;

import static waymark.api.listen.followup.FollowupRefusal.NO_SUCH_DEPARTMENT;
import static waymark.api.listen.followup.FollowupRefusal.OVER;
import static waymark.api.listen.followup.FollowupRefusal.OWNER_NOT_ACTIVE;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.listen.followup.FollowupCommand.AssignFollowup;
import waymark.api.listen.followup.FollowupEvent;
import waymark.api.listen.followup.FollowupEvent.FollowupAssigned;
import waymark.command.kernel.rule.Acting;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Heading;
import waymark.command.kernel.rule.Known;

/** In whose hands a case is: one active person, or for a department whoever heads it. */
final class Hands {

    /** The person, the department, its head, and who stands in for each. */
    static Set<String> restsOn(@Nullable PersonId owner, @Nullable DepartmentId department,
            @Nullable PersonId other, Known known) {
        Set<String> streams = new HashSet<>();
        for (PersonId person : new @Nullable PersonId[]{owner, other}) {
            if (person != null) {
                addWithDeputy(streams, person.value(), known);
            }
        }
        if (department != null) {
            streams.add(department.value());
            String head = head(department, known);
            if (head != null) {
                addWithDeputy(streams, head, known);
            }
        }
        return streams;
    }

    private static void addWithDeputy(Set<String> streams, String person, Known known) {
        streams.add(person);
        if (known.streams().containsKey(person)) {
            String deputy = known.of(person, Acting.FOLD).deputy();
            if (deputy != null) {
                streams.add(deputy);
            }
        }
    }

    private static @Nullable String head(DepartmentId department, Known known) {
        return known.streams().containsKey(department.value())
                ? known.of(department.value(), Heading.FOLD).head()
                : null;
    }

    static @Nullable Refusal missing(
            @Nullable PersonId owner, @Nullable DepartmentId department, Known known) {
        if (department != null && !known.exists(department.value())) {
            return NO_SUCH_DEPARTMENT;
        }
        return owner != null && !known.of(owner.value(), Acting.FOLD).active()
                ? OWNER_NOT_ACTIVE
                : null;
    }

    /** Who answers for it now: the person or head, the deputy of one who left, or nobody yet. */
    static @Nullable PersonId owner(
            @Nullable PersonId owner, @Nullable DepartmentId department, Known known) {
        String meant = owner != null ? owner.value() : null;
        if (meant == null && department != null) {
            meant = head(department, known);
        }
        return meant == null ? null : active(meant, known);
    }

    private static @Nullable PersonId active(String person, Known known) {
        Acting acting = known.of(person, Acting.FOLD);
        if (acting.active()) {
            return new PersonId(person);
        }
        String deputy = acting.deputy();
        return deputy != null && known.of(deputy, Acting.FOLD).active()
                ? new PersonId(deputy)
                : null;
    }

    static Decision<FollowupEvent> assign(Followup followup, AssignFollowup wish, Known known) {
        if (followup.stage().isOver()) {
            return refuse(OVER);
        }
        Refusal no = missing(wish.owner(), wish.department(), known);
        if (no != null) {
            return refuse(no);
        }
        PersonId owner = owner(wish.owner(), wish.department(), known);
        boolean same = Objects.equals(owner, followup.terms().owner())
                && Objects.equals(wish.department(), followup.terms().department());
        return same
                ? nothingToDo()
                : accept(new FollowupAssigned(wish.followup(), followup.whose(), owner,
                        wish.department()));
    }

    static @Nullable String id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private Hands() {}
}
