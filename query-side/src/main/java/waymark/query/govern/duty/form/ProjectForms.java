package waymark.query.govern.duty.form;

import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.week.Lights.Light;
import waymark.query.page.kit.Field;
import waymark.query.page.kit.Field.Choice;
import waymark.query.page.kit.Forms;

/** What is asked about projects: a week, a milestone, a change, why one is beyond, its end. */
@Component
class ProjectForms {

    private static final List<Choice> LIGHTS = Choice.of(Light.values());

    private final Forms ask;

    ProjectForms(Forms ask) {
        this.ask = ask;
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

    /** @param name which milestone */
    List<Field> milestone(String name) {
        return List.of(ask.hidden("milestones[0].name", name),
                ask.date("milestones[0].actual", "There since"),
                ask.date("milestones[0].forecast", "Or now expected on"));
    }

    List<Field> decide() {
        return List.of(
                ask.select("verdict", "What is decided?").choice("APPROVE", "it is approved")
                        .choice("REJECT", "it is rejected").required(),
                ask.text("meeting", "Decided in which meeting?")
                        .example("MTG-3, while it sits; only beyond the tolerance"),
                ask.text("reason", "Reason").example("Why not, where it is rejected"));
    }

    List<Field> lookBack() {
        return List.of(ask.area("findings", "What came of it?")
                .example("Of ten visits one slips; the rota still holds.").required());
    }
}
