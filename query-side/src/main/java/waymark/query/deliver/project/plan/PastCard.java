package waymark.query.deliver.project.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.api.deliver.project.change.BaselineId;
import waymark.api.deliver.project.pilot.PilotsId;
import waymark.api.deliver.project.risk.RisksId;
import waymark.api.deliver.project.work.WorkId;
import waymark.query.audit.history.Happenings;
import waymark.query.deliver.project.ProjectCard;
import waymark.query.kernel.Viewer;
import waymark.query.page.kit.Happened;

/** Shows on a project's page what happened to it, and to what is kept beside it. */
@Component
class PastCard implements ProjectCard {

    private static final List<String> STREAMS = List.of(ProjectId.SUBJECT, BaselineId.SUBJECT,
            PilotsId.SUBJECT, RisksId.SUBJECT, WorkId.SUBJECT);

    private final Happenings happenings;

    PastCard(Happenings happenings) {
        this.happenings = happenings;
    }

    @Override
    public Map<String, Object> of(ProjectView project, Viewer viewer) {
        return Map.of("history", STREAMS.stream()
                .map(subject -> subject + project.id().substring(project.id().indexOf('/')))
                .flatMap(stream -> happenings.of(stream, viewer.asOf()).stream())
                .sorted(Comparator.comparing(Happened::at).reversed()).toList());
    }
}
