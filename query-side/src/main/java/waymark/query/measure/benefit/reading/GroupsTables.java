package waymark.query.measure.benefit.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.measure.benefit.Groups;
import waymark.api.measure.benefit.Groups.Group;
import waymark.api.measure.benefit.reading.GroupsQuery.GroupsView;
import waymark.api.worth.proof.Proof;
import waymark.api.worth.score.Effect;
import waymark.query.measure.benefit.page.Proven;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;

/** Says groups that were read from a metric, and what comparing them shows. */
@Component
class GroupsTables {

    private static final int DIGITS = 2;

    private final Say say;

    GroupsTables(Say say) {
        this.say = say;
    }

    /** The answer first: the effect, and what it would be said to show (BEN-3). */
    String sentence(GroupsView read) {
        Effect effect = read.groups().effect();
        BigDecimal value = effect.figure().value();
        if (value == null || effect.interval() == null) {
            return "Too few answered to tell an effect.";
        }
        String told = "The effect is " + say.change(rounded(value)) + " "
                + say.interval(effect.interval().low(), effect.interval().high()) + " "
                + read.unit();
        Proof proof = read.proof();
        return proof == null
                ? told + ". Agree on what it has to pass before it is recorded."
                : told + ": " + Proven.words(proof) + (proof.early() ? ", and early." : ".");
    }

    Table groups(String benefit, GroupsView read) {
        Groups groups = read.groups();
        List<Row> rows = new ArrayList<>(List.of(row("Before", groups.before()),
                row("After", groups.after())));
        add(rows, "Control group, before", groups.controlBefore());
        add(rows, "Control group, after", groups.controlAfter());
        return new Table("groups of " + benefit,
                List.of(Column.text("group", "Group"),
                        Column.figure("mean", "Mean, " + read.unit()),
                        Column.figure("variance", "Variance an answer"),
                        Column.figure("n", "n")),
                rows, null);
    }

    private void add(List<Row> rows, String name, @Nullable Group group) {
        if (group != null) {
            rows.add(row(name, group));
        }
    }

    private Row row(String name, Group group) {
        return Row.of(Cell.of(name), exact(group.mean()), exact(group.variance()),
                Cell.said(group.n(), say.count(group.n())));
    }

    private Cell exact(BigDecimal value) {
        return Cell.said(value, say.number(rounded(value)));
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(DIGITS, RoundingMode.HALF_EVEN);
    }
}
