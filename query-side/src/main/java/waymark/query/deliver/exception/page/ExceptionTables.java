package waymark.query.deliver.exception.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.deliver.exception.Beyond;
import waymark.api.deliver.exception.ExceptionStage;
import waymark.api.deliver.exception.view.ExceptionQuery.ExceptionList;
import waymark.api.deliver.exception.view.ExceptionQuery.ExceptionView;
import waymark.query.govern.organisation.People;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Says exceptions as a table and in sentences. */
@Component
public class ExceptionTables {

    private final Say say;
    private final People people;

    ExceptionTables(Say say, People people) {
        this.say = say;
        this.people = people;
    }

    /** One row an exception, with how it stands. */
    public Table of(ExceptionList list) {
        Map<String, String> names = people.namesOf(list.exceptions().stream()
                .flatMap(one -> Stream.of(one.manager())).distinct().toList());
        return new Table("exceptions",
                List.of(Column.text("reference", "Reference"), Column.text("project", "Project"),
                        Column.text("beyond", "When it was opened"), Column.text("now", "Now"),
                        Column.text("stage", "Stands"),
                        Column.text("due", "To be explained by"),
                        Column.text("manager", "Manager")),
                list.exceptions().stream().map(one -> row(one, names)).toList(), list.next());
    }

    private Row row(ExceptionView one, Map<String, String> names) {
        return Row.of(Cell.link(one.reference(), "/deliver/exceptions/" + one.reference()),
                Cell.link(one.projectReference() + " " + one.title(),
                        "/deliver/projects/" + one.projectReference()),
                Cell.of(said(one.beyond())), Cell.of(one.now() == null ? null : said(one.now())),
                Cell.tag(tags(one)), Cell.said(one.due(), say.date(one.due())),
                Cell.of(names.get(one.manager())));
    }

    /** By how much, in a sentence without an end. */
    public String said(Beyond beyond) {
        if (beyond.money() != null) {
            return "expected to cost " + say.exact(beyond.money().expected()) + ", where "
                    + say.exact(beyond.money().limit()) + " is tolerated";
        }
        return beyond.days() == null
                ? ""
                : "expected to be done on " + say.date(beyond.days().expected()) + ", where "
                        + say.date(beyond.days().limit()) + " is tolerated";
    }

    String nameOf(String person) {
        return people.nameOf(person);
    }

    static Tag[] tags(ExceptionView one) {
        Tag stage = tag(one.stage());
        boolean late = one.overdue() && one.stage() == ExceptionStage.OPEN;
        return late ? new Tag[]{stage, Tag.broken("overdue")} : new Tag[]{stage};
    }

    static Tag tag(ExceptionStage stage) {
        return switch (stage) {
            case OPEN -> Tag.care("to be explained");
            case EXPLAINED -> Tag.care("to be settled");
            case WITH_COUNCIL -> Tag.care("with the council");
            case SETTLED -> Tag.plain("settled");
            case CLOSED -> Tag.good("closed");
        };
    }
}
