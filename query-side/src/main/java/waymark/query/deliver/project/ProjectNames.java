package waymark.query.deliver.project;

import java.util.Locale;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.ProjectId;
import waymark.query.kernel.Named;

/** What an address means by a project: its id or reference, else what another tool calls it. */
@Component
public class ProjectNames {

    private final Named named;

    ProjectNames(Named named) {
        this.named = named;
    }

    /** The stream; an external key stays as it is, for the board to find. */
    public String stream(String name) {
        boolean ours = name.length() >= 36 || name.toUpperCase(Locale.ROOT).startsWith("PRJ-");
        return ours ? named.stream(ProjectId.SUBJECT, name) : name;
    }
}
