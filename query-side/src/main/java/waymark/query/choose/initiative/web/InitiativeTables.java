package waymark.query.choose.initiative.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.choose.initiative.InitiativeQuery.InitiativeList;
import waymark.api.choose.initiative.InitiativeView;
import waymark.api.worth.Figure;
import waymark.api.worth.Money;
import waymark.query.govern.organisation.People;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Says lists of initiatives as tables. */
@Component
class InitiativeTables {

    private static final String NOBODY = "nobody yet";

    private final Say say;
    private final People people;

    InitiativeTables(Say say, People people) {
        this.say = say;
        this.people = people;
    }

    Table of(InitiativeList list) {
        Map<String, String> names = people.namesOf(list.initiatives().stream()
                .flatMap(one -> Stream.of(one.owner(), one.sponsor()).filter(Objects::nonNull))
                .collect(Collectors.toSet()));
        return new Table("initiatives",
                List.of(Column.text("reference", "Reference"), Column.text("title", "Initiative"),
                        Column.text("stage", "Stage"), Column.text("owner", "Owner"),
                        Column.text("sponsor", "Sponsor"), Column.figure("approved", "Approved"),
                        Column.figure("spent", "Spent"), Column.figure("verified", "Verified"),
                        Column.text("gaps", "Missing")),
                list.initiatives().stream().map(one -> row(one, names)).toList(), list.next());
    }

    Table scores(InitiativeView initiative) {
        Map<String, String> names = people.namesOf(initiative.scores().stream()
                .map(InitiativeView.Scored::person).collect(Collectors.toSet()));
        return new Table("scores of " + initiative.reference(),
                List.of(Column.text("method", "Method"), Column.text("person", "Scored by"),
                        Column.figure("score", "Score"), Column.text("inputs", "From"),
                        Column.text("at", "On")),
                initiative.scores().stream().map(one -> Row.of(
                        Cell.of(Options.word(one.sheet().method())),
                        Cell.of(names.get(one.person())), figure(one.score()),
                        Cell.of(one.sheet().method().drivers().stream()
                                .map(driver -> say.word(driver) + " "
                                        + say.number(one.sheet().inputs().get(driver)))
                                .collect(Collectors.joining(", "))),
                        Cell.said(one.at(), say.day(one.at())))).toList(),
                null);
    }

    static Tag tag(InitiativeView.Stage stage) {
        return switch (stage) {
            case PROPOSED -> Tag.plain("proposed");
            case SCORED -> Tag.plain("scored");
            case APPROVED -> Tag.good("approved");
            case DELIVERING -> Tag.good("delivering");
            case DELIVERED -> Tag.good("delivered");
            case REALISED -> Tag.good("realised");
            case REJECTED -> Tag.plain("rejected");
            case DEFERRED -> Tag.care("deferred");
            case STOPPED -> Tag.broken("stopped");
        };
    }

    /** Each gap as a tag to look at. */
    Tag[] gaps(InitiativeView initiative) {
        return initiative.gaps().stream().map(gap -> Tag.care("no " + say.word(gap)))
                .toArray(Tag[]::new);
    }

    /** How it stands: its stage, whether it rests (INI-4), whether it came from a register. */
    static Tag[] tags(InitiativeView one) {
        List<Tag> tags = new ArrayList<>(List.of(tag(one.stage())));
        if (one.stale()) {
            tags.add(Tag.care("stale"));
        }
        if (one.inherited() != null) {
            tags.add(Tag.plain("inherited"));
        }
        return tags.toArray(Tag[]::new);
    }

    private Row row(InitiativeView one, Map<String, String> names) {
        return Row.of(Cell.link(one.reference(), "/choose/initiatives/" + one.reference()),
                Cell.of(one.title()), Cell.tag(tags(one)),
                Cell.of(one.owner() == null ? NOBODY : names.get(one.owner())),
                Cell.of(one.sponsor() == null ? null : names.get(one.sponsor())),
                money(one.funds().approved()), money(one.funds().spent()),
                money(one.funds().verified()), Cell.tag(gaps(one)));
    }

    private Cell figure(Figure figure) {
        return Cell.said(figure.value(), say.tenths(figure.value()));
    }

    private Cell money(@Nullable Money money) {
        return money == null
                ? Cell.of(null)
                : Cell.said(money.amount(), say.money(money.amount(), money.currency()));
    }
}
