package waymark.query.deliver.designrule.page;

import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.deliver.designrule.proposal.RuleProposalQuery.RuleProposalList;
import waymark.api.deliver.designrule.proposal.RuleProposalQuery.RuleProposalView;
import waymark.query.govern.duty.Places;
import waymark.query.govern.organisation.People;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Says proposed design rules as a table. */
@Component
class RuleProposalTables {

    private final Say say;
    private final People people;

    RuleProposalTables(Say say, People people) {
        this.say = say;
        this.people = people;
    }

    Table of(RuleProposalList list) {
        return new Table("proposed design rules",
                List.of(Column.text("reference", "Reference"), Column.text("rule", "Rule"),
                        Column.text("kind", "It is there to"), Column.text("blocking", "Weight"),
                        Column.text("born", "Came of"), Column.text("proposed", "Proposed")),
                list.proposals().stream().map(this::row).toList(), list.next());
    }

    private Row row(RuleProposalView one) {
        return Row.of(Cell.link(one.reference(), "/deliver/rules/" + one.reference()),
                Cell.of(one.rule()), Cell.of(say.word(one.kind())), Cell.tag(tag(one)),
                Cell.link(one.born(), Places.of(one.source(), one.born())),
                Cell.said(one.proposedAt(), say.day(one.proposedAt())));
    }

    /** A colleague, or Waymark itself. */
    String name(String person) {
        return people.namesOf(List.of(person)).getOrDefault(person, "Waymark");
    }

    static Tag tag(RuleProposalView one) {
        if (one.withdrawn() != null) {
            return Tag.plain("taken back");
        }
        if (one.adopted() != null) {
            return Tag.good("adopted");
        }
        return one.blocking() ? Tag.care("blocking") : Tag.plain("advisory");
    }
}
