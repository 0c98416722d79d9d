package waymark.api.govern.organisation;

import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Opens;

/** Everything that can have happened to a department. */
public sealed interface DepartmentEvent extends Event {

    /** The department. */
    DepartmentId department();

    @Override
    default String stream() {
        return department().value();
    }

    /** A department was added. */
    @Named("department.opened")
    @Opens("DEP")
    record DepartmentOpened(DepartmentId department, @NotPersonal String name)
            implements
                DepartmentEvent {}

    /** Somebody was named head. */
    @Named("department.head-named")
    record HeadNamed(DepartmentId department, PersonId head) implements DepartmentEvent {}
}
