package waymark.query.govern.duty.form;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import waymark.query.page.kit.Field;
import waymark.query.page.kit.Forms;

/** What is asked about what somebody promised: an action, a condition, a click. */
@Component
class PromiseForms {

    private final Forms ask;

    PromiseForms(Forms ask) {
        this.ask = ask;
    }

    List<Field> finish() {
        return List.of(ask.text("note", "How?").required());
    }

    List<Field> click() {
        return List.of(ask.text("reason", "Why you decide on your own wish").example(
                "Only in a small programme, and only if you asked for it yourself"));
    }

    List<Field> meet(LocalDate today) {
        return List.of(ask.area("note", "How is it met?").required(),
                ask.date("effectiveOn", "Since").value(today).required());
    }
}
