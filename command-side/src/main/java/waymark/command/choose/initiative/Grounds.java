package waymark.command.choose.initiative;

import static waymark.api.choose.initiative.InitiativeRefusal.AIMS_AT_NOTHING;
import static waymark.api.choose.initiative.InitiativeRefusal.NO_SUCH_DEPARTMENT;
import static waymark.api.choose.initiative.InitiativeRefusal.NO_SUCH_OBJECTIVE;
import static waymark.api.choose.initiative.InitiativeRefusal.NO_SUCH_OWNER;
import static waymark.api.choose.initiative.InitiativeRefusal.NO_SUCH_PROBLEM;
import static waymark.api.choose.initiative.InitiativeRefusal.OWNER_NOT_ACTIVE;
import static waymark.api.choose.initiative.InitiativeRefusal.SPONSOR_NOT_ACTIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.understand.problem.ProblemId;
import waymark.command.kernel.rule.Acting;
import waymark.command.kernel.rule.Known;

/** What an initiative rests on: people who take part, problems and departments that exist. */
final class Grounds {

    private final Known known;
    private final List<Refusal> found = new ArrayList<>();

    private Grounds(Known known) {
        this.known = known;
    }

    static Grounds of(Known known) {
        return new Grounds(known);
    }

    /** ORG-1: an accountable owner is one active person. */
    Grounds owner(PersonId owner) {
        Acting person = known.of(owner.value(), Acting.FOLD);
        if (!person.known()) {
            found.add(NO_SUCH_OWNER);
        } else if (!person.active()) {
            found.add(OWNER_NOT_ACTIVE);
        }
        return this;
    }

    Grounds sponsor(@Nullable PersonId sponsor) {
        if (sponsor != null && !known.of(sponsor.value(), Acting.FOLD).active()) {
            found.add(SPONSOR_NOT_ACTIVE);
        }
        return this;
    }

    /** INI-1: it attacks a problem or serves an objective. */
    Grounds aim(List<ProblemId> problems, @Nullable String objective) {
        if (problems.isEmpty() && objective == null) {
            found.add(AIMS_AT_NOTHING);
        }
        if (!problems.stream().allMatch(problem -> known.exists(problem.value()))) {
            found.add(NO_SUCH_PROBLEM);
        }
        if (objective != null && !known.exists(objective)) {
            found.add(NO_SUCH_OBJECTIVE);
        }
        return this;
    }

    Grounds departments(List<DepartmentId> departments) {
        if (!departments.stream().allMatch(one -> known.exists(one.value()))) {
            found.add(NO_SUCH_DEPARTMENT);
        }
        return this;
    }

    /** The first of them that does not hold. */
    Optional<Refusal> missing() {
        return found.stream().findFirst();
    }
}
