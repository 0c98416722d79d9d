package waymark.query.understand.insight.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import waymark.api.deliver.designrule.RuleKind;
import waymark.api.deliver.designrule.proposal.RuleProposalQuery.ListRuleProposals;
import waymark.api.understand.alike.AlikeList;
import waymark.api.understand.discussion.DiscussionQuery.FindDiscussion;
import waymark.api.understand.insight.InsightQuery.FindInsight;
import waymark.api.understand.insight.InsightQuery.ListAlike;
import waymark.api.understand.insight.InsightQuery.ListLeaning;
import waymark.api.understand.insight.InsightQuery.Stage;
import waymark.api.understand.insight.view.InsightView;
import waymark.api.understand.insight.view.LeaningList;
import waymark.api.understand.insight.view.LeaningList.Leaning;
import waymark.query.audit.history.Happenings;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Field.Choice;
import waymark.query.page.kit.Tag;

/** What stands beside an insight: what leans on it, what is alike, what it was merged with. */
@Component
class InsightCards {

    private static final int RULES = 50;

    private final Queries queries;
    private final Happenings happenings;

    InsightCards(Queries queries, Happenings happenings) {
        this.queries = queries;
        this.happenings = happenings;
    }

    Map<String, Object> of(InsightView insight, Viewer viewer) {
        Map<String, Object> cards = new HashMap<>();
        LeaningList leaning = queries.ask(new ListLeaning(insight.id()), viewer);
        cards.put("shaky", leaning.shaky() && !leaning.leaning().isEmpty());
        cards.put("leaning", table(insight, leaning));
        boolean inUse = insight.stage() == Stage.RECORDED || insight.stage() == Stage.VALIDATED;
        cards.put("inUse", inUse);
        cards.put("alike", inUse
                ? links(queries.ask(new ListAlike(insight.title(), insight.id()), viewer))
                : List.of());
        cards.put("merged", insight.absorbed().stream().map(one -> link(one, viewer)).toList());
        if (insight.mergedInto() != null) {
            cards.put("into", link(insight.mergedInto(), viewer));
        }
        cards.put("rules", queries.ask(
                new ListRuleProposals(insight.id(), null, RULES), viewer).proposals());
        cards.put("ruleKinds", Choice.of(RuleKind.values()));
        cards.put("talk", queries.ask(new FindDiscussion(insight.id()), viewer));
        cards.put("history", happenings.of(insight.id(), viewer.asOf()));
        return cards;
    }

    /** Each with where it leads and how it is called. */
    static List<Choice> links(AlikeList list) {
        return list.alike().stream().map(one -> new Choice(one.reference(), one.title()))
                .toList();
    }

    private Choice link(String id, Viewer viewer) {
        InsightView other = queries.ask(new FindInsight(id), viewer);
        return new Choice(other.reference(), other.title());
    }

    private static Table table(InsightView insight, LeaningList list) {
        return new Table("what leans on " + insight.reference(),
                List.of(Column.text("reference", "Reference"), Column.text("kind", "Is a"),
                        Column.text("title", "Says"), Column.text("stage", "Stands")),
                list.leaning().stream().map(one -> row(one, list.shaky())).toList(), null);
    }

    private static Row row(Leaning one, boolean shaky) {
        String page = one.kind().equals("problem")
                ? "/understand/problems/"
                : "/choose/initiatives/";
        Tag stage = Tag.plain(one.stage());
        return Row.of(Cell.link(one.reference(), page + one.reference()), Cell.of(one.kind()),
                Cell.of(one.title()), shaky && one.alone()
                        ? Cell.tag(stage, Tag.care("rests on nothing else"))
                        : Cell.tag(stage));
    }
}
