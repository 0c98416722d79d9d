package waymark.api.govern.organisation;

import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about a department. */
public sealed interface DepartmentCommand extends Command {

    /** The department. */
    DepartmentId department();

    @Override
    default String stream() {
        return department().value();
    }

    /** Adds a department to the organisation. */
    @WhoMay(Role.ADMIN)
    record OpenDepartment(DepartmentId department, String name)
            implements
                DepartmentCommand,
                Creation {

        public OpenDepartment {
            name = Require.text("name", name, 120);
        }
    }

    /** Names who heads a department; open items of people who leave pass to them (ORG-2). */
    @WhoMay(Role.ADMIN)
    record NameHead(DepartmentId department, PersonId head)
            implements
                DepartmentCommand,
                Change {

        public NameHead {
            Require.present("head", head);
        }
    }
}
