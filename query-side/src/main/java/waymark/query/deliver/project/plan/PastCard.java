package waymark.query.deliver.project.plan;

import java.util.Comparator;
import java.util.Locale;
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

/**
 * Shows on a project's page what happened to it, and to what is kept beside it; that Waymark opened
 * a stream for it tells nobody anything.
 */
@Component
class PastCard implements ProjectCard {

    /** What is said before the words of each stream, so that they are told apart. */
    private static final Map<String, String> STREAMS = Map.of(ProjectId.SUBJECT, "",
            BaselineId.SUBJECT, "", PilotsId.SUBJECT, "Pilot: ", RisksId.SUBJECT, "Risk: ",
            WorkId.SUBJECT, "Work elsewhere: ");

    private final Happenings happenings;

    PastCard(Happenings happenings) {
        this.happenings = happenings;
    }

    @Override
    public Map<String, Object> of(ProjectView project, Viewer viewer) {
        String uuid = project.id().substring(project.id().indexOf('/'));
        return Map.of("history", STREAMS.entrySet().stream()
                .flatMap(stream -> happenings.of(stream.getKey() + uuid, viewer.asOf()).stream()
                        .filter(one -> !one.what().equals("Opened"))
                        .map(one -> said(stream.getValue(), one)))
                .sorted(Comparator.comparing(Happened::at).reversed()).toList());
    }

    private static Happened said(String before, Happened one) {
        String what = before.isEmpty() ? one.what() : before + one.what().toLowerCase(Locale.UK);
        return new Happened(one.at(), one.who(), what, one.reason(), one.href(),
                one.selfApproved());
    }
}
