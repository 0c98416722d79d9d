package waymark.query.measure.benefit.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.content.ProofMethod;
import waymark.api.measure.benefit.Groups;
import waymark.api.measure.benefit.Groups.Group;
import waymark.api.measure.benefit.reading.GroupsQuery.GroupsView;
import waymark.api.worth.proof.Bar;
import waymark.api.worth.score.Sample;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.page.kit.Field;
import waymark.query.page.kit.Field.Choice;
import waymark.query.page.kit.Forms;

/** What is asked when a benefit is measured, and what it has to pass. */
@Component
public class MeasureForms {

    private final Forms ask;
    private final ProgrammeFacts programme;

    MeasureForms(Forms ask, ProgrammeFacts programme) {
        this.ask = ask;
        this.programme = programme;
    }

    /**
     * The fields of a measurement by the method of its plan.
     *
     * @param read what a metric says, to be filled in; none where it is entered by hand
     */
    public List<Field> measure(ProofMethod method, @Nullable GroupsView read) {
        return switch (method) {
            case DIRECT_COUNT -> count();
            case PRE_POST -> compare(false, read);
            case DIFFERENCE_IN_DIFFERENCES -> compare(true, read);
        };
    }

    private List<Field> count() {
        return List.of(speaksUpTo(null), worth(),
                ask.text("ledgerReference", "In the accounts as")
                        .example("Needed where you say what it is worth"),
                ask.area("note", "Note"));
    }

    private List<Field> compare(boolean controlled, @Nullable GroupsView read) {
        Groups groups = read == null ? null : read.groups();
        List<Field> fields = new ArrayList<>(List.of(
                speaksUpTo(read == null ? null : read.effectiveOn())));
        fields.addAll(group("before", "Before", groups == null ? null : groups.before()));
        fields.addAll(group("after", "After", groups == null ? null : groups.after()));
        if (controlled) {
            fields.addAll(group("controlBefore", "Control group, before",
                    groups == null ? null : groups.controlBefore()));
            fields.addAll(group("controlAfter", "Control group, after",
                    groups == null ? null : groups.controlAfter()));
        }
        fields.add(ask.check("groups.lessIsBetter", "Less is better")
                .value(groups != null && groups.lessIsBetter()));
        fields.add(worth());
        fields.add(ask.area("note", "Note").value(read == null ? null : read.words()));
        return fields;
    }

    private List<Field> group(String name, String title, @Nullable Group read) {
        String path = "groups." + name + ".";
        return List.of(
                ask.decimal(path + "mean", title + ": mean or score")
                        .value(read == null ? null : read.mean()).required(),
                ask.decimal(path + "variance", title + ": variance an answer")
                        .value(read == null ? null : read.variance()).required(),
                ask.whole(path + "n", title + ": answers")
                        .value(read == null ? null : read.n()).required(),
                ask.select(path + "kind", title + ": how", Choice.of(Sample.Kind.values()))
                        .value(read == null ? null : read.kind()).required());
    }

    /** What it has to pass to count as shown, with what stands. */
    List<Field> bar(@Nullable Bar stands) {
        return List.of(
                ask.decimal("smallestWorthwhile", "The smallest effect worth having")
                        .value(stands == null ? null : stands.smallestWorthwhile())
                        .example("In the unit of the score, such as 10 points").required(),
                ask.whole("answers", "Answers in each group")
                        .value(stands == null ? null : stands.answers()).required(),
                ask.date("dueOn", "Day of the reading that counts")
                        .value(stands == null ? null : stands.dueOn()).required());
    }

    private Field speaksUpTo(@Nullable Object day) {
        return ask.date("effectiveOn", "Speaks up to").value(day).example("Empty: today");
    }

    private Field worth() {
        return ask.money("amount", "What is it worth?", programme.currency());
    }
}
