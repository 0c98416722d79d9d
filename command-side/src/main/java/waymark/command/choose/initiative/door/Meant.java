package waymark.command.choose.initiative.door;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.StreamId;
import waymark.api.understand.problem.ProblemId;
import waymark.command.kernel.Ids;

/** What requests about initiatives mean by the ids and references they name. */
@Component
class Meant {

    private final Ids ids;

    Meant(Ids ids) {
        this.ids = ids;
    }

    InitiativeId initiative(String address) {
        return ids.find(InitiativeId.SUBJECT, address, InitiativeId::new);
    }

    PersonId person(String field, String named) {
        return ids.named(field, PersonId.SUBJECT, named, PersonId::new);
    }

    ProblemId problem(String named) {
        return ids.named("problem", ProblemId.SUBJECT, named, ProblemId::new);
    }

    List<ProblemId> problems(@Nullable List<String> named) {
        return ids.allNamed("problems", ProblemId.SUBJECT, named, ProblemId::new);
    }

    DepartmentId department(String named) {
        return ids.named("department", DepartmentId.SUBJECT, named, DepartmentId::new);
    }

    List<DepartmentId> departments(@Nullable List<String> named) {
        return ids.allNamed("departments", DepartmentId.SUBJECT, named, DepartmentId::new);
    }

    @Nullable
    String objective(@Nullable String named) {
        return named == null || named.isBlank()
                ? null
                : ids.named("objective", "objective", named, Objective::new).value();
    }

    private record Objective(String value) implements StreamId {

        Objective {
            value = StreamId.checked("objective", value);
        }
    }
}
