package waymark.command.deliver.project.ending;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import waymark.api.deliver.exception.ExceptionId;
import waymark.api.deliver.exception.ExceptionKind;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.change.BaselineId;
import waymark.api.deliver.project.pilot.PilotsId;
import waymark.api.deliver.project.risk.RisksId;
import waymark.command.kernel.rule.Known;

/**
 * What is open of the project itself.
 *
 * @param milestones the names of those that are not there
 * @param risks what weekly reports raised
 */
public record Awaited(Set<String> milestones, Raised risks) {

    /** The streams beside a project in which something may be open. */
    static Set<String> beside(ProjectId project) {
        Set<String> streams = new TreeSet<>(Set.of(RisksId.of(project).value(),
                PilotsId.of(project).value(), BaselineId.of(project).value()));
        for (ExceptionKind kind : ExceptionKind.values()) {
            streams.add(ExceptionId.of(project, kind).value());
        }
        return streams;
    }

    /** All that is open, of it and beside it, as people call it. */
    Set<String> open(ProjectId project, Known known) {
        Set<String> open = new LinkedHashSet<>();
        new TreeSet<>(milestones).forEach(name -> open.add("milestone " + name));
        open.addAll(risks.open(
                known.of(RisksId.of(project).value(), Raised.REGISTERED).values()));
        beside(project).forEach(
                stream -> open.addAll(known.of(stream, Unsettled.FOLD).names().values()));
        return open;
    }
}
