package waymark.query.govern.duty.form;

import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.content.ProofMethod;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.measure.benefit.page.MeasureForms;
import waymark.query.page.kit.Field;
import waymark.query.page.kit.Forms;

/** What is asked about claims, and about what benefits brought. */
@Component
class MoneyForms {

    private final Forms ask;
    private final ProgrammeFacts programme;
    private final MeasureForms measures;

    MoneyForms(Forms ask, ProgrammeFacts programme, MeasureForms measures) {
        this.ask = ask;
        this.programme = programme;
        this.measures = measures;
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

    List<Field> measure(ProofMethod method) {
        return measures.measure(method, null);
    }
}
