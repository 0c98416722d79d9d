package waymark.query.govern.duty.form;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.listen.followup.FollowupQuery.ListCauses;
import waymark.api.listen.followup.deal.Favour;
import waymark.api.listen.followup.deal.Finding;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.kit.Field;
import waymark.query.page.kit.Field.Choice;
import waymark.query.page.kit.Forms;

/** What is asked about customers who wait. */
@Component
class FollowupForms {

    private static final List<Choice> REACHES = List.of(new Choice("REACHED", "we spoke"),
            new Choice("NO_ANSWER", "nobody answered"),
            new Choice("UNREACHABLE", "the customer cannot be reached"));

    private final Forms ask;
    private final Queries queries;

    FollowupForms(Forms ask, Queries queries) {
        this.ask = ask;
        this.queries = queries;
    }

    List<Field> contact() {
        return List.of(ask.select("reach", "How did it end?", REACHES).required(),
                ask.text("channel", "How").example("telephone"),
                ask.area("note", "What did you learn?"));
    }

    List<Field> putRight() {
        return List.of(ask.area("done", "What was put right?").required());
    }

    List<Field> investigate() {
        return List.of(ask.select("finding", "The complaint is", Choice.of(Finding.values()))
                .required(), ask.area("facts", "What happened?").required());
    }

    List<Field> answer() {
        return List.of(ask.area("answer", "What was the customer told?").required(),
                ask.text("remedy", "What was the customer given?"));
    }

    List<Field> askPromoter() {
        return List.of(
                ask.select("favour", "What for?", Choice.of(Favour.values())).required(),
                ask.area("note", "Note"));
    }

    List<Field> response() {
        return List.of(ask.check("agreed", "The customer said yes"), ask.area("note", "Note"));
    }

    List<Field> close(Viewer viewer) {
        List<Choice> causes = queries.ask(new ListCauses(), viewer).causes().stream()
                .map(one -> new Choice(one.cause().code(), one.cause().name()))
                .sorted(Comparator.comparing(Choice::label)).toList();
        return List.of(ask.select("cause", "Why did it come up?", causes).required(),
                ask.area("note", "Note"));
    }
}
