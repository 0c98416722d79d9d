package waymark.query.choose.initiative.web.portfolio;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.choose.initiative.InitiativeView.Gap;
import waymark.api.choose.initiative.portfolio.TakenOver;
import waymark.api.choose.initiative.portfolio.TakenOver.One;
import waymark.api.worth.Money;
import waymark.query.govern.organisation.People;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Figure;
import waymark.query.page.kit.Tag;

/** Says what was taken over from registers: what it lacks, and what of its money is unproven. */
@Component
class TakenOverTables {

    private final Say say;
    private final People people;

    TakenOverTables(Say say, People people) {
        this.say = say;
        this.people = people;
    }

    /** How much of what is claimed is unproven. */
    String sentence(TakenOver taken) {
        if (taken.claimed().isZero()) {
            return say.count(taken.count(), "initiative", "initiatives")
                    + " taken over; none of them claims a benefit in money.";
        }
        return say.money(taken.unproven()) + " of " + say.money(taken.claimed())
                + " that is claimed is unproven.";
    }

    List<Figure> figures(TakenOver taken) {
        return List.of(figure("Spent, the registers say", taken.spent()),
                figure("Claimed", taken.claimed()), figure("Verified here", taken.verified()),
                figure("Unproven", taken.unproven()).tagged(Tag.care("unproven")));
    }

    Table gaps(TakenOver taken) {
        return new Table("what is missing",
                List.of(Column.text("gap", "Missing"), Column.figure("count", "How many"),
                        Column.text("closes", "What closes it")),
                taken.gaps().entrySet().stream().map(gap -> Row.of(
                        Cell.of(say.word(gap.getKey())), Cell.of(gap.getValue()),
                        Cell.of(closes(gap.getKey())))).toList(),
                null);
    }

    Table of(TakenOver taken) {
        Map<String, String> names = people.namesOf(taken.initiatives().stream()
                .map(One::owner).filter(Objects::nonNull).collect(Collectors.toSet()));
        return new Table("what was taken over",
                List.of(Column.text("initiative", "Initiative"), Column.text("owner", "Owner"),
                        Column.figure("spent", "Spent"), Column.figure("claimed", "Claimed"),
                        Column.figure("unproven", "Unproven"), Column.text("gaps", "Missing")),
                taken.initiatives().stream().map(one -> row(one, names)).toList(), null);
    }

    private Row row(One one, Map<String, String> names) {
        return Row.of(WorkTables.link(one.reference(), one.title()),
                WorkTables.owner(one.owner(), names),
                money(one.spent()), money(one.claimed()), money(one.unproven()),
                Cell.tag(one.gaps().stream().map(gap -> Tag.care("no " + say.word(gap)))
                        .toArray(Tag[]::new)));
    }

    private static String closes(Gap gap) {
        return switch (gap) {
            case OWNER -> "Name an owner, who accepts.";
            case INSIGHT -> "Aim it at a problem that customers told of.";
            case CASE -> "Begin a business case for it.";
            case VOTE -> "Let the council decide on its case.";
            case VERIFICATION -> "Let finance verify what it brought.";
        };
    }

    private Figure figure(String label, Money money) {
        return Figure.of(label, say.money(money)).exactly(money.toString());
    }

    private Cell money(@Nullable Money money) {
        return money == null ? Cell.of(null) : Cell.said(money.amount(), say.money(money));
    }
}
