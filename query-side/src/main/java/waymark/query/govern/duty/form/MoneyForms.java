package waymark.query.govern.duty.form;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.worth.score.Sample;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.page.kit.Field;
import waymark.query.page.kit.Field.Choice;
import waymark.query.page.kit.Forms;

/** What is asked about claims, and about what benefits brought. */
@Component
class MoneyForms {

    private final Forms ask;
    private final ProgrammeFacts programme;

    MoneyForms(Forms ask, ProgrammeFacts programme) {
        this.ask = ask;
        this.programme = programme;
    }

    List<Field> verify() {
        return List.of(
                ask.select("result", "What is true of it?").choice("FULLY", "all of it")
                        .choice("PARTLY", "a part").choice("NOT_REALISED", "nothing").required(),
                ask.money("amount", "Which part", programme.currency())
                        .example("Only where it is a part"),
                ask.text("ledgerReference", "In the accounts as"),
                ask.text("reason", "Reason")
                        .example("Only where one person does the work of two"));
    }

    List<Field> count() {
        return List.of(speaksUpTo(), worth(),
                ask.text("ledgerReference", "In the accounts as"), ask.area("note", "Note"));
    }

    List<Field> compare(boolean controlled) {
        List<Field> fields = new ArrayList<>(List.of(speaksUpTo()));
        group("before", "Before", fields);
        group("after", "After", fields);
        if (controlled) {
            group("controlBefore", "Control group, before", fields);
            group("controlAfter", "Control group, after", fields);
        }
        fields.add(ask.check("groups.lessIsBetter", "Less is better"));
        fields.add(worth());
        fields.add(ask.area("note", "Note"));
        return fields;
    }

    private void group(String name, String title, List<Field> into) {
        String path = "groups." + name + ".";
        into.add(ask.decimal(path + "mean", title + ": mean or score").required());
        into.add(ask.decimal(path + "variance", title + ": variance an answer").required());
        into.add(ask.whole(path + "n", title + ": answers").required());
        into.add(ask.select(path + "kind", title + ": how", Choice.of(Sample.Kind.values()))
                .required());
    }

    private Field speaksUpTo() {
        return ask.date("effectiveOn", "Speaks up to").example("Empty: today");
    }

    private Field worth() {
        return ask.money("amount", "What is it worth?", programme.currency());
    }
}
