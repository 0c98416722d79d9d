package waymark.query.deliver.project.plan;

import java.util.Map;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.query.audit.history.Happenings;
import waymark.query.deliver.project.ProjectCard;
import waymark.query.kernel.Viewer;

/** Shows on a project's page what happened to it. */
@Component
class PastCard implements ProjectCard {

    private final Happenings happenings;

    PastCard(Happenings happenings) {
        this.happenings = happenings;
    }

    @Override
    public Map<String, Object> of(ProjectView project, Viewer viewer) {
        return Map.of("history", happenings.of(project.id(), viewer.asOf()));
    }
}
