package waymark.query.choose.initiative.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import waymark.api.choose.initiative.InitiativeQuery.RankInitiatives;
import waymark.api.choose.initiative.InitiativeView;
import waymark.api.choose.initiative.InitiativeView.Scored;
import waymark.api.choose.initiative.ScoreSheet.Method;
import waymark.api.worth.ranking.Consensus;
import waymark.query.govern.organisation.People;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;

/** Says what several people together gave an initiative, method by method, and who has not yet. */
@Component
class ScoreSummary {

    private final Queries queries;
    private final People people;
    private final Say say;

    ScoreSummary(Queries queries, People people, Say say) {
        this.queries = queries;
        this.people = people;
        this.say = say;
    }

    Table of(InitiativeView initiative, Viewer viewer) {
        return new Table("what " + initiative.reference() + " scores together",
                List.of(Column.text("method", "Method"), Column.figure("median", "Median"),
                        Column.text("range", "Lowest to highest"),
                        Column.figure("scorers", "Scorers"),
                        Column.text("missing", "Has not scored")),
                Arrays.stream(Method.values())
                        .filter(method -> !given(initiative, method).isEmpty())
                        .map(method -> row(initiative, method, viewer)).toList(),
                null);
    }

    private Row row(InitiativeView initiative, Method method, Viewer viewer) {
        List<Scored> given = given(initiative, method);
        Consensus consensus = Consensus.of(given.stream()
                .map(one -> one.sheet().scoring()).toList());
        return Row.of(Cell.of(Options.word(method)),
                Cell.said(consensus.median().value(), say.tenths(consensus.median().value())),
                Cell.of(say.tenths(consensus.lowest().value()) + " to "
                        + say.tenths(consensus.highest().value())),
                Cell.of(consensus.scorers()), Cell.of(missing(given, method, viewer)));
    }

    /** Who scored others by this method, as long as something is still to be chosen. */
    private String missing(List<Scored> given, Method method, Viewer viewer) {
        Set<String> panel = new HashSet<>(
                queries.ask(new RankInitiatives(method), viewer).panel());
        given.forEach(one -> panel.remove(one.person()));
        Map<String, String> names = people.namesOf(panel);
        return panel.stream().map(id -> names.getOrDefault(id, "")).sorted()
                .collect(Collectors.joining(", "));
    }

    private static List<Scored> given(InitiativeView initiative, Method method) {
        return initiative.scores().stream()
                .filter(one -> one.sheet().method() == method).toList();
    }
}
