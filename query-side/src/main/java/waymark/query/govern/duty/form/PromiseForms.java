package waymark.query.govern.duty.form;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.week.Lights.Light;
import waymark.query.page.kit.Field;
import waymark.query.page.kit.Field.Choice;
import waymark.query.page.kit.Forms;

/** What is asked about what somebody promised: a word, an action, a condition. */
@Component
class PromiseForms {

    private static final List<Choice> LIGHTS = Choice.of(Light.values());

    private final Forms ask;

    PromiseForms(Forms ask) {
        this.ask = ask;
    }

    List<Field> finish() {
        return List.of(ask.text("note", "How?").required());
    }

    List<Field> meet(LocalDate today) {
        return List.of(ask.area("note", "How is it met?").required(),
                ask.date("effectiveOn", "Since").value(today).required());
    }

    List<Field> week() {
        return List.of(ask.area("words", "How does it stand, in words?")
                .example("Pilot runs in two regions; the rota is late."),
                ask.select("lights.scope", "Scope", LIGHTS),
                ask.select("lights.schedule", "Schedule", LIGHTS),
                ask.select("lights.cost", "Cost", LIGHTS),
                ask.select("lights.benefit", "Benefit", LIGHTS),
                ask.date("forecastFinish", "Now expected to be done on"));
    }

    List<Field> explain() {
        return List.of(ask.area("cause", "Why did it come so?").required(),
                ask.lines("options", "What could be done?").example("One option a line.")
                        .required(),
                ask.area("recommendation", "What should be done, and why?").required());
    }
}
