package waymark.command.deliver.project;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.command.kernel.Ids;
import waymark.log.EventLog;
import waymark.log.Recorded;

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

    /**
     * The project that is meant.
     *
     * @throws Refused when it names none
     */
    public ProjectId find(String named) {
        return log.claimedBy(claim(named)).map(ProjectId::new)
                .orElseGet(() -> ids.find(ProjectId.SUBJECT, named, ProjectId::new));
    }

    /**
     * The project that a field of a request names.
     *
     * @throws waymark.api.kernel.refusal.Unacceptable when it names none
     */
    public ProjectId named(String field, @Nullable String named) {
        String name = Require.text(field, named, 100);
        return log.claimedBy(claim(name)).map(ProjectId::new)
                .orElseGet(() -> ids.named(field, ProjectId.SUBJECT, name, ProjectId::new));
    }

    /**
     * The reference by which people call it, for example {@code PRJ-7}.
     *
     * @throws Refused when there is no such project
     */
    public String reference(ProjectId project) {
        return log.stream(project.value(), 0, 1).stream().map(Recorded::reference)
                .filter(Objects::nonNull).findFirst()
                .orElseThrow(() -> new Refused(GeneralRefusal.UNKNOWN_ID));
    }
}
