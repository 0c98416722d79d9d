package waymark.query.choose.initiative.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import waymark.api.choose.initiative.InitiativeEvent.QuickTrackApproved;
import waymark.api.choose.initiative.InitiativeView;
import waymark.api.choose.initiative.InitiativeView.Track;
import waymark.api.govern.objective.ObjectiveQuery.FindObjective;
import waymark.api.understand.problem.ProblemQuery.FindProblem;
import waymark.log.Recorded;
import waymark.query.audit.history.ActedBy;
import waymark.query.audit.history.Histories;
import waymark.query.govern.organisation.People;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Field.Choice;
import waymark.query.page.kit.Happened;

/** Says one initiative on its page: names, figures, problems, scores and history. */
@Component
class InitiativeSaid {

    private final InitiativeTables tables;
    private final ScoreSummary summary;
    private final InitiativeMoney money;
    private final Leads leads;
    private final Queries queries;
    private final Histories histories;
    private final People people;

    InitiativeSaid(InitiativeTables tables, ScoreSummary summary, InitiativeMoney money,
            Leads leads, Queries queries, Histories histories, People people) {
        this.tables = tables;
        this.summary = summary;
        this.money = money;
        this.leads = leads;
        this.queries = queries;
        this.histories = histories;
        this.people = people;
    }

    void item(InitiativeView initiative, Viewer viewer, Model model) {
        model.addAttribute("tag", InitiativeTables.tag(initiative.stage()));
        model.addAttribute("gaps", List.of(tables.gaps(initiative)));
        model.addAttribute("ownerName", name(initiative.owner()));
        model.addAttribute("sponsorName", name(initiative.sponsor()));
        Track track = initiative.quickTrack();
        model.addAttribute("headName", track == null ? null : name(track.head()));
        model.addAttribute("departmentNames", names(initiative, model));
        model.addAttribute("figures", money.figures(initiative, viewer));
        model.addAttribute("leads", leads.of(initiative.trail(), viewer));
        model.addAttribute("serves", serves(initiative, viewer));
        model.addAttribute("attacks", attacks(initiative, viewer));
        model.addAttribute("summary", summary.of(initiative, viewer));
        model.addAttribute("scores", tables.scores(initiative));
        model.addAttribute("history", history(histories.of(initiative.id(), viewer.asOf())));
    }

    private @Nullable String serves(InitiativeView initiative, Viewer viewer) {
        if (initiative.objective() == null) {
            return null;
        }
        var objective = queries.ask(new FindObjective(initiative.objective()), viewer);
        return objective.reference() + " " + objective.title();
    }

    private @Nullable String name(@Nullable String person) {
        return person == null ? null : people.nameOf(person);
    }

    private static String names(InitiativeView initiative, Model model) {
        @SuppressWarnings("unchecked") // The page put its choices there.
        List<Choice> all = (List<Choice>) model.getAttribute("departments");
        Map<String, String> names = (all == null ? List.<Choice>of() : all).stream()
                .collect(Collectors.toMap(Choice::value, Choice::label));
        return initiative.departments().stream().map(id -> names.getOrDefault(id, id))
                .collect(Collectors.joining(", "));
    }

    private Table attacks(InitiativeView initiative, Viewer viewer) {
        return new Table("problems it attacks",
                List.of(Column.text("reference", "Problem"), Column.text("sentence", "In words")),
                initiative.problems().stream().map(id -> {
                    var problem = queries.ask(new FindProblem(id), viewer);
                    return Row.of(Cell.link(problem.reference(),
                            "/understand/problems/" + problem.reference()),
                            Cell.of(problem.sentence()));
                }).toList(), null);
    }

    private List<Happened> history(List<Recorded> events) {
        Map<String, String> names = people.namesOf(events.stream()
                .flatMap(recorded -> ActedBy.of(recorded).stream()).collect(Collectors.toSet()));
        return events.reversed().stream().map(recorded -> new Happened(recorded.recordedAt(),
                ActedBy.said(recorded, names),
                Histories.words(recorded), recorded.meta().reason(),
                "/audit/events/" + recorded.position(),
                recorded.event() instanceof QuickTrackApproved told && told.selfApproved()))
                .toList();
    }
}
