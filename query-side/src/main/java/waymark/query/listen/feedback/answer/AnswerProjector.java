package waymark.query.listen.feedback.answer;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.listen.feedback.FeedbackEvent.FeedbackReceived;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportRetracted;
import waymark.log.Recorded;
import waymark.query.kernel.following.Projector;

/** Keeps the table of answers: each begins when it is recorded and ends when it is retracted. */
@Component
class AnswerProjector implements Projector {

    private final AnswerTable table;

    AnswerProjector(AnswerTable table) {
        this.table = table;
    }

    @Override
    public String name() {
        return "feedback-answer";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<String> tables() {
        return List.of("feedback_answer");
    }

    @Override
    public boolean concerns(Recorded recorded) {
        return recorded.event() instanceof FeedbackReceived
                || recorded.event() instanceof ImportRetracted;
    }

    @Override
    public void apply(List<Recorded> batch) {
        List<Recorded> begun = new ArrayList<>();
        for (Recorded recorded : batch) {
            if (recorded.event() instanceof FeedbackReceived) {
                begun.add(recorded);
            } else if (recorded.event() instanceof ImportRetracted told) {
                table.begin(begun);
                begun.clear();
                table.end(told.intake(), recorded.position());
            }
        }
        table.begin(begun);
    }

    @Override
    public void clear() {
        table.clear();
    }
}
