package waymark.query.deliver.project.change;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.api.deliver.project.change.Baseline;
import waymark.api.deliver.project.change.BaselineQuery.BaselineView;
import waymark.api.deliver.project.change.BaselineQuery.ChangeView;
import waymark.api.deliver.project.change.BaselineQuery.ChangesView;
import waymark.api.deliver.project.change.BaselineQuery.ShowChanges;
import waymark.api.deliver.project.change.BaselineQuery.Standing;
import waymark.api.deliver.project.change.Wanted;
import waymark.api.kernel.Role;
import waymark.query.deliver.exception.Sponsors;
import waymark.query.deliver.project.ProjectCard;
import waymark.query.govern.delegation.Delegations;
import waymark.query.govern.organisation.People;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Shows on a project's page every baseline it had, and the changes that were asked for. */
@Component
class ChangeCard implements ProjectCard {

    private final Queries queries;
    private final People people;
    private final Say say;
    private final Sponsors sponsors;
    private final Delegations delegations;

    ChangeCard(Queries queries, People people, Say say, Sponsors sponsors,
            Delegations delegations) {
        this.queries = queries;
        this.sponsors = sponsors;
        this.delegations = delegations;
        this.people = people;
        this.say = say;
    }

    @Override
    public Map<String, Object> of(ProjectView project, Viewer viewer) {
        ChangesView view = queries.ask(new ShowChanges(project.id()), viewer);
        return Map.of("baselines", baselines(view), "changes", changes(view), "changesVersion",
                view.version(), "changesWaiting", view.changes().stream()
                        .filter(one -> one.standing() == Standing.ASKED).toList(),
                "changesDecided", decides(project, viewer));
    }

    /** PRJ-3: the council, and who stands behind the initiative or stands in for who does. */
    private boolean decides(ProjectView project, Viewer viewer) {
        String sponsor = sponsors.behind(List.of(project.initiative()), viewer.asOf())
                .get(project.initiative());
        return viewer.actor().is(Role.COUNCIL) || (sponsor != null && delegations
                .inHandsOf(viewer.actor().person(), viewer.asOf()).contains(sponsor));
    }

    private Table baselines(ChangesView view) {
        return new Table("baselines of " + view.reference(),
                List.of(Column.text("since", "Since"), Column.text("by", "By"),
                        Column.figure("amount", "Amount"), Column.text("finish", "Finish")),
                view.baselines().stream().map(one -> Row.of(
                        Cell.said(one.agreedOn(), say.date(one.agreedOn())), Cell.of(by(one)),
                        Cell.said(one.amount().amount(), say.exact(one.amount())),
                        Cell.said(one.finish(), say.date(one.finish())))).toList(),
                null);
    }

    private static String by(BaselineView one) {
        return one.change() == 0 ? "the approval" : "change " + one.change();
    }

    private Table changes(ChangesView view) {
        Set<String> who = new HashSet<>();
        view.changes().forEach(one -> Stream.of(one.askedBy(), one.decidedBy())
                .filter(java.util.Objects::nonNull).forEach(who::add));
        Map<String, String> names = people.namesOf(who);
        return new Table("changes of " + view.reference(),
                List.of(Column.figure("change", "Change"), Column.text("wanted", "Asked for"),
                        Column.text("reason", "Why"), Column.text("by", "By"),
                        Column.text("standing", "Stands"), Column.text("decided", "Decided by"),
                        Column.text("because", "Because")),
                view.changes().stream().map(one -> row(one, names)).toList(), null);
    }

    private Row row(ChangeView one, Map<String, String> names) {
        return Row.of(Cell.of(one.change()), Cell.of(wanted(one.moves())),
                Cell.of(one.reason()), Cell.of(names.get(one.askedBy())),
                one.selfApproved()
                        ? Cell.tag(tag(one.standing()), Tag.selfApproved())
                        : Cell.tag(tag(one.standing())),
                decided(one, names), Cell.of(one.because()));
    }

    private static Cell decided(ChangeView one, Map<String, String> names) {
        String name = one.decidedBy() == null ? null : names.get(one.decidedBy());
        String meeting = one.meeting();
        return name == null || meeting == null
                ? Cell.of(name)
                : Cell.link(name, "/choose/meetings/" + meeting.substring(
                        meeting.indexOf('/') + 1));
    }

    private String wanted(Wanted wanted) {
        return Stream.of(said(wanted), wanted.milestones().stream().map(this::said)
                .collect(Collectors.joining(", "))).filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String said(Wanted wanted) {
        return Stream.of(say.exact(wanted.amount()),
                wanted.finish() == null ? "" : "done by " + say.date(wanted.finish()))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }

    private String said(Baseline.Day one) {
        return one.name() + " by " + say.date(one.agreed());
    }

    private static Tag tag(Standing standing) {
        return switch (standing) {
            case ASKED -> Tag.care("waits");
            case APPROVED -> Tag.good("approved");
            case REJECTED -> Tag.broken("rejected");
            case WITHDRAWN -> Tag.plain("taken back");
        };
    }
}
