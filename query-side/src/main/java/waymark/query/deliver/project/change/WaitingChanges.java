package waymark.query.deliver.project.change;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.api.deliver.project.change.BaselineQuery.ChangeView;
import waymark.api.deliver.project.change.BaselineQuery.Standing;
import waymark.api.govern.overview.Duty;
import waymark.api.govern.overview.Duty.Deed;
import waymark.api.govern.overview.OverviewQuery.Waits;
import waymark.api.govern.programme.Profile;
import waymark.api.kernel.Role;
import waymark.query.deliver.exception.Sponsors;
import waymark.query.deliver.project.CaseProjects;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Viewer;

/** Finds the changes that nobody has decided on, for those who may (PRJ-3). */
@Component
public class WaitingChanges {

    private final Board<ChangesRow> board;
    private final CaseProjects projects;
    private final Sponsors sponsors;
    private final ProgrammeFacts programme;

    WaitingChanges(Boards boards, CaseProjects projects, Sponsors sponsors,
            ProgrammeFacts programme) {
        this.board = boards.of(ChangesBoard.class);
        this.projects = projects;
        this.sponsors = sponsors;
        this.programme = programme;
    }

    /**
     * Those of projects that go on, but, above SMALL, for what one asked for oneself: of the
     * council all, of others those whose initiative they stand behind.
     *
     * @param sponsor who asks, or in whose place they do
     * @param own who asks and all whose work they have; what these asked for others decide on
     */
    public Stream<Waits> toDecide(String sponsor, Set<String> own, Viewer viewer) {
        boolean alone = programme.profile(viewer.asOf()) == Profile.SMALL;
        List<ChangesRow> rows = board.all(ChangesBoard.WAITS.name(), ChangesBoard.WAITS.value(),
                viewer.asOf());
        Map<String, ProjectView> known = projects.byId(
                rows.stream().map(ChangesRow::id).toList(), viewer.asOf());
        Map<String, String> behind = sponsors.behind(known.values().stream()
                .map(ProjectView::initiative).distinct().toList(), viewer.asOf());
        return rows.stream().flatMap(row -> Stream.ofNullable(known.get(row.id()))
                .filter(project -> project.endedOn() == null)
                .filter(project -> viewer.actor().is(Role.COUNCIL)
                        || sponsor.equals(behind.get(project.initiative())))
                .flatMap(project -> row.changes().stream()
                        .filter(one -> one.standing() == Standing.ASKED)
                        .filter(one -> alone || !own.contains(one.askedBy()))
                        .map(one -> waits(project, one, row.version()))));
    }

    private static Waits waits(ProjectView project, ChangeView one, long version) {
        return new Waits(project.id(), project.reference(), project.title(),
                "a decision on change " + one.change(), null, one.askedAt())
                .doing(Duty.against(Deed.DECIDE_CHANGE, one.change(), version));
    }
}
