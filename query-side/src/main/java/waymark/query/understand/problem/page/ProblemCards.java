package waymark.query.understand.problem.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import waymark.api.choose.initiative.InitiativeQuery.FindInitiative;
import waymark.api.choose.initiative.InitiativeView;
import waymark.api.deliver.designrule.RuleKind;
import waymark.api.deliver.designrule.proposal.RuleProposalQuery.ListRuleProposals;
import waymark.api.understand.alike.AlikeList;
import waymark.api.understand.discussion.DiscussionQuery.FindDiscussion;
import waymark.api.understand.insight.InsightQuery.Stage;
import waymark.api.understand.insight.view.InsightView;
import waymark.api.understand.problem.ProblemQuery.ListAlike;
import waymark.api.understand.problem.view.ProblemView;
import waymark.api.understand.problem.watch.WatchQuery.FindReopening;
import waymark.query.audit.history.Happenings;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Field.Choice;
import waymark.query.page.kit.Tag;
import waymark.query.understand.insight.Carrying;

/** What stands beside a problem: what it rests on, who attacks it, what is alike. */
@Component
class ProblemCards {

    private static final int RULES = 50;

    private final Queries queries;
    private final Carrying carrying;
    private final Happenings happenings;
    private final Say say;

    ProblemCards(Queries queries, Carrying carrying, Happenings happenings, Say say) {
        this.queries = queries;
        this.carrying = carrying;
        this.happenings = happenings;
        this.say = say;
    }

    Map<String, Object> of(ProblemView problem, Viewer viewer) {
        Map<String, Object> cards = new HashMap<>();
        List<InsightView> insights = carrying.of(problem.insights(), viewer);
        cards.put("rests", rests(insights));
        cards.put("shaky", !insights.isEmpty() && problem.waiver() == null
                && insights.stream().noneMatch(one -> one.stage() == Stage.VALIDATED));
        cards.put("attackers", new Table("initiatives that attack it",
                List.of(Column.text("reference", "Reference"), Column.text("title", "Title"),
                        Column.text("stage", "Stands")),
                problem.initiatives().stream()
                        .map(one -> row(queries.ask(new FindInitiative(one), viewer))).toList(),
                null));
        var words = problem.statement();
        cards.put("alike", links(queries.ask(new ListAlike(words.persona() + " " + words.need()
                + " " + words.obstacle(), problem.id()), viewer)));
        cards.put("reopening", queries.ask(new FindReopening(problem.id()), viewer));
        cards.put("rules", queries.ask(
                new ListRuleProposals(problem.id(), null, RULES), viewer).proposals());
        cards.put("ruleKinds", Choice.of(RuleKind.values()));
        cards.put("talk", queries.ask(new FindDiscussion(problem.id()), viewer));
        cards.put("history", happenings.of(problem.id(), viewer.asOf()));
        return cards;
    }

    /** Each with where it leads and how it is called. */
    static List<Choice> links(AlikeList list) {
        return list.alike().stream().map(one -> new Choice(one.reference(), one.title()))
                .toList();
    }

    private Table rests(List<InsightView> insights) {
        return new Table("insights it rests on",
                List.of(Column.text("reference", "Reference"), Column.text("title", "Insight"),
                        Column.text("stage", "Stands"), Column.text("confidence", "Carries")),
                insights.stream().map(one -> Row.of(
                        Cell.link(one.reference(), "/understand/insights/" + one.reference()),
                        Cell.of(one.title()), Cell.tag(tag(one.stage())),
                        Cell.of(say.word(one.confidence().grade())))).toList(),
                null);
    }

    private static Tag tag(Stage stage) {
        return switch (stage) {
            case RECORDED -> Tag.plain("recorded");
            case VALIDATED -> Tag.good("validated");
            case REFUTED -> Tag.broken("refuted");
            case RETIRED -> Tag.plain("retired");
            case MERGED -> Tag.plain("merged");
        };
    }

    private Row row(InitiativeView one) {
        return Row.of(Cell.link(one.reference(), "/choose/initiatives/" + one.reference()),
                Cell.of(one.title()), Cell.tag(Tag.plain(say.word(one.stage()))));
    }
}
