package waymark.query.govern.objective;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.choose.initiative.InitiativeQuery.InitiativeList;
import waymark.api.govern.objective.ObjectiveEvent.Result;
import waymark.api.govern.objective.ObjectiveQuery.ObjectiveList;
import waymark.api.govern.objective.ObjectiveQuery.ObjectiveView;
import waymark.api.worth.Money;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Field.Choice;
import waymark.query.page.kit.Tag;

/** Says objectives as tables. */
@Component
class ObjectiveTables {

    private final Say say;

    ObjectiveTables(Say say) {
        this.say = say;
    }

    Table of(ObjectiveList list) {
        return new Table("objectives",
                List.of(Column.text("objective", "Objective"), Column.figure("target", "Target"),
                        Column.text("due", "By"), Column.figure("departments", "Departments"),
                        Column.text("stands", "Stands")),
                list.objectives().stream().map(one -> Row.of(
                        Cell.link(one.reference() + " " + one.title(),
                                "/govern/objectives/" + one.reference()),
                        Cell.said(one.target(), say.number(one.target())),
                        Cell.said(one.dueOn(), say.date(one.dueOn())),
                        Cell.of(one.departments().size()), Cell.tag(tag(one.result())))).toList(),
                list.next());
    }

    Table contributions(ObjectiveView objective, List<Choice> departments) {
        Map<String, String> names = departments.stream()
                .collect(Collectors.toMap(Choice::value, Choice::label));
        return new Table("what each department contributes",
                List.of(Column.text("department", "Department"),
                        Column.figure("initiatives", "Initiatives"),
                        Column.figure("spent", "Spent"), Column.figure("verified", "Verified")),
                objective.contributions().stream().map(one -> Row.of(
                        Cell.of(names.getOrDefault(one.department(), one.department())),
                        Cell.of(one.initiatives()), money(one.spent()), money(one.verified())))
                        .toList(),
                null);
    }

    Table serving(InitiativeList list) {
        return new Table("initiatives that serve it",
                List.of(Column.text("initiative", "Initiative"), Column.text("stage", "Stage")),
                list.initiatives().stream().map(one -> Row.of(
                        Cell.link(one.reference() + " " + one.title(),
                                "/choose/initiatives/" + one.reference()),
                        Cell.of(say.word(one.stage())))).toList(),
                null);
    }

    static Tag tag(@Nullable Result result) {
        if (result == null) {
            return Tag.plain("open");
        }
        return switch (result) {
            case REACHED -> Tag.good("reached");
            case MISSED -> Tag.broken("missed");
            case GIVEN_UP -> Tag.plain("given up");
        };
    }

    private Cell money(Money money) {
        return Cell.said(money.amount(), say.money(money));
    }
}
