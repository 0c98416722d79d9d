package waymark.query.deliver.gate;

import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.deliver.gate.GateQuery.AskedView;
import waymark.api.deliver.gate.GateQuery.GateView;
import waymark.api.deliver.gate.GateQuery.GatesView;
import waymark.query.govern.organisation.People;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Says gates and what they ask as tables. */
@Component
class GateTables {

    private final Say say;
    private final People people;

    GateTables(Say say, People people) {
        this.say = say;
        this.people = people;
    }

    Table asked(GatesView gates) {
        return new Table("what gates ask",
                List.of(Column.text("rule", "Rule"), Column.text("asks", "What it asks"),
                        Column.text("weight", "Weight"), Column.text("stands", "Stands"),
                        Column.text("words", "What was said")),
                gates.asked().stream().map(this::row).toList(), null);
    }

    private Row row(AskedView one) {
        return Row.of(Cell.link(one.reference(), "/deliver/design-rules/" + one.reference()),
                Cell.of(one.rule()),
                Cell.tag(one.blocking() ? Tag.care("blocking") : Tag.plain("advisory")),
                Cell.tag(stands(one)),
                Cell.of(one.answer() == null ? null : one.answer().words()));
    }

    private Tag stands(AskedView one) {
        if (one.answer() != null) {
            return Tag.good(say.word(one.answer().how()));
        }
        if (one.waivedUntil() != null) {
            return Tag.care("waived until " + say.date(one.waivedUntil()));
        }
        return one.blocking() ? Tag.broken("not answered") : Tag.plain("not answered");
    }

    Table passed(GatesView gates) {
        return new Table("gates passed",
                List.of(Column.text("reference", "Reference"), Column.text("gate", "Gate"),
                        Column.figure("answers", "Answered here"),
                        Column.figure("carried", "Carried forward"),
                        Column.figure("waived", "Waived"),
                        Column.figure("open", "Advisory, left open"),
                        Column.text("by", "By"), Column.text("at", "Recorded")),
                gates.passed().stream().map(this::row).toList(), null);
    }

    private Row row(GateView one) {
        return Row.of(Cell.of(one.reference()), Cell.of(say.word(one.kind())),
                count(one.answers()), count(one.carried()), count(one.waived()),
                count(one.open()),
                Cell.of(people.namesOf(List.of(one.by())).getOrDefault(one.by(), "Waymark")),
                Cell.said(one.at(), say.day(one.at())));
    }

    private Cell count(List<?> some) {
        return Cell.said(some.size(), say.count(some.size()));
    }
}
