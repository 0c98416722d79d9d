package waymark.query.deliver.designrule.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import waymark.api.deliver.designrule.DesignRuleQuery.DesignRuleList;
import waymark.api.deliver.designrule.DesignRuleQuery.DesignRuleView;
import waymark.api.deliver.designrule.DesignRuleQuery.WaiverView;
import waymark.query.deliver.designrule.heard.Touch;
import waymark.query.govern.duty.Places;
import waymark.query.govern.organisation.People;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Says design rules, their waivers and what touches them as tables. */
@Component
class DesignRuleTables {

    private final Say say;
    private final People people;

    DesignRuleTables(Say say, People people) {
        this.say = say;
        this.people = people;
    }

    Table of(DesignRuleList list) {
        Map<String, String> names = people.namesOf(list.rules().stream()
                .map(DesignRuleView::owner).collect(Collectors.toSet()));
        return new Table("design rules",
                List.of(Column.text("reference", "Reference"), Column.text("rule", "Rule"),
                        Column.text("kind", "It is there to"), Column.text("weight", "Weight"),
                        Column.text("born", "Came of"), Column.text("owner", "Owner"),
                        Column.figure("waivers", "Waivers that hold")),
                list.rules().stream().map(one -> row(one, names)).toList(), list.next());
    }

    private Row row(DesignRuleView one, Map<String, String> names) {
        long holding = one.waivers().stream().filter(WaiverView::holds).count();
        return Row.of(Cell.link(one.reference(), "/deliver/design-rules/" + one.reference()),
                Cell.of(one.rule()), Cell.of(say.word(one.kind())), Cell.tag(tag(one)),
                Cell.link(one.born(), Places.of(one.source(), one.born())),
                Cell.of(names.get(one.owner())), Cell.said(holding, say.count(holding)));
    }

    Table waivers(DesignRuleView rule) {
        return new Table("waivers of " + rule.reference(),
                List.of(Column.text("project", "Project"), Column.text("until", "Until"),
                        Column.text("holds", "Stands"), Column.text("reason", "Why"),
                        Column.text("by", "By"), Column.text("at", "Recorded")),
                rule.waivers().stream().map(this::row).toList(), null);
    }

    private Row row(WaiverView one) {
        return Row.of(Cell.link("the project", "/deliver/projects/"
                + one.project().substring(one.project().indexOf('/') + 1)),
                Cell.said(one.until(), say.date(one.until())),
                Cell.tag(one.holds() ? Tag.care("holds") : Tag.plain("ended")),
                Cell.of(one.reason()), Cell.of(name(one.by())),
                Cell.said(one.at(), say.day(one.at())));
    }

    Table touches(List<Touch> touches) {
        return new Table("what touches it",
                List.of(Column.text("what", "Where"), Column.text("heard", "What is heard")),
                touches.stream().map(one -> Row.of(
                        one.address() == null
                                ? Cell.of(one.what())
                                : Cell.link(one.what(), one.address()),
                        new Cell(one.sentence(), one.sentence(), null,
                                one.worse() ? List.of(Tag.care("worse")) : List.of())))
                        .toList(),
                null);
    }

    /** A colleague, or Waymark itself. */
    String name(String person) {
        return people.namesOf(List.of(person)).getOrDefault(person, "Waymark");
    }

    static Tag tag(DesignRuleView one) {
        if (one.retired() != null) {
            return Tag.plain("retired");
        }
        return one.blocking() ? Tag.care("blocking") : Tag.plain("advisory");
    }
}
