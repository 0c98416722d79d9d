package waymark.command.govern.organisation.department;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.govern.organisation.DepartmentCommand;
import waymark.api.govern.organisation.DepartmentCommand.NameHead;
import waymark.api.govern.organisation.DepartmentCommand.OpenDepartment;
import waymark.api.govern.organisation.DepartmentEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to a {@link DepartmentDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class DepartmentAggregate
        extends
            DecidedStream<Department, DepartmentCommand, DepartmentEvent> {

    DepartmentAggregate() {
        super(new DepartmentDecider());
    }

    @Decides
    void on(OpenDepartment command) { decide(command); }

    @Decides
    void on(NameHead command) { decide(command); }
}
