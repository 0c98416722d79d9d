package waymark.command.govern.organisation.department;

import static waymark.api.govern.organisation.OrganisationRefusal.NO_SUCH_HEAD;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.Locale;
import java.util.Set;
import waymark.api.govern.organisation.DepartmentCommand;
import waymark.api.govern.organisation.DepartmentCommand.NameHead;
import waymark.api.govern.organisation.DepartmentCommand.OpenDepartment;
import waymark.api.govern.organisation.DepartmentEvent;
import waymark.api.govern.organisation.DepartmentEvent.DepartmentOpened;
import waymark.api.govern.organisation.DepartmentEvent.HeadNamed;
import waymark.command.kernel.rule.Acting;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Decides which departments there are and who heads them. */
final class DepartmentDecider
        implements
            Decider<Department, DepartmentCommand, DepartmentEvent> {

    @Override
    public Department initial() {
        return new Department(null);
    }

    @Override
    public Department evolve(Department department, DepartmentEvent event) {
        return switch (event) {
            case DepartmentOpened _ -> department;
            case HeadNamed told -> new Department(told.head());
        };
    }

    @Override
    public Set<String> restsOn(Department department, DepartmentCommand command, Known known) {
        return switch (command) {
            case OpenDepartment _ -> Set.of();
            case NameHead wish -> Set.of(wish.head().value());
        };
    }

    @Override
    public Decision<DepartmentEvent> decide(
            Department department, DepartmentCommand command, Known known) {
        return switch (command) {
            case OpenDepartment wish -> open(wish);
            case NameHead wish -> nameHead(department, wish, known);
        };
    }

    /** Two departments of one name could not be told apart, so the name is taken for good. */
    private static Decision<DepartmentEvent> open(OpenDepartment wish) {
        return Decision.<DepartmentEvent>accept(
                new DepartmentOpened(wish.department(), wish.name()))
                .claiming("department-name/" + wish.name().toLowerCase(Locale.ROOT));
    }

    private static Decision<DepartmentEvent> nameHead(
            Department department, NameHead wish, Known known) {
        if (wish.head().equals(department.head())) {
            return nothingToDo();
        }
        return known.of(wish.head().value(), Acting.FOLD).active()
                ? accept(new HeadNamed(wish.department(), wish.head()))
                : refuse(NO_SUCH_HEAD);
    }
}
