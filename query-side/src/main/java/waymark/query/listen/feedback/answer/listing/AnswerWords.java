package waymark.query.listen.feedback.answer.listing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import waymark.api.listen.feedback.FeedbackEvent.FeedbackReceived;
import waymark.api.listen.feedback.FeedbackQuery.AnswerView;
import waymark.log.EventLog;
import waymark.log.Recorded;

/** Opens words at the moment of reading, so that what was erased shows nowhere (FBK-4). */
@Component
class AnswerWords {

    private final EventLog log;

    AnswerWords(EventLog log) {
        this.log = log;
    }

    /** The same answers with what was said. */
    List<AnswerView> with(List<AnswerView> page) {
        Map<String, String> words = new HashMap<>();
        List<String> ids = page.stream()
                .filter(AnswerView::hasVerbatim).map(AnswerView::id).toList();
        for (Recorded recorded : log.streams(ids)) {
            if (recorded.event() instanceof FeedbackReceived told && told.verbatim() != null) {
                words.put(recorded.stream(), told.verbatim());
            }
        }
        return page.stream().map(answer -> new AnswerView(answer.id(), answer.receivedOn(),
                answer.scores(), answer.channel(), answer.touchpoint(), answer.hasVerbatim(),
                words.get(answer.id()))).toList();
    }

    /** Whether this stands in the words of an answer, in capitals or not. */
    static boolean hold(AnswerView answer, String text) {
        return answer.verbatim() != null && answer.verbatim().toLowerCase(Locale.ROOT)
                .contains(text.toLowerCase(Locale.ROOT));
    }
}
