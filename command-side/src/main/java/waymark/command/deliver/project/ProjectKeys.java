package waymark.command.deliver.project;

import org.springframework.stereotype.Component;
import waymark.api.deliver.project.ProjectId;
import waymark.command.kernel.Ids;
import waymark.log.EventLog;

/** Finds a project by what another tool calls it, by its reference or by its id. */
@Component
public class ProjectKeys {

    private final EventLog log;
    private final Ids ids;

    ProjectKeys(EventLog log, Ids ids) {
        this.log = log;
        this.ids = ids;
    }

    /** The name that a project takes for good when it has an external key. */
    static String claim(String externalKey) {
        return "project-key:" + externalKey;
    }

    /** The project that is meant. */
    public ProjectId find(String named) {
        return log.claimedBy(claim(named)).map(ProjectId::new)
                .orElseGet(() -> ids.find(ProjectId.SUBJECT, named, ProjectId::new));
    }
}
