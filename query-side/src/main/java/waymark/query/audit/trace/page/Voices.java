package waymark.query.audit.trace.page;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import waymark.api.audit.trace.TraceQuery.ItemView;
import waymark.api.audit.trace.TraceQuery.TraceView;
import waymark.api.audit.trace.TraceQuery.Traced;
import waymark.api.listen.feedback.FeedbackQuery.AnswerView;
import waymark.api.listen.feedback.FeedbackQuery.ListAnswers;
import waymark.api.listen.feedback.narrow.AnswerFilter;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** The customers' own words at the beginning of a trace, for those who may read them (FBK-4). */
@Component
class Voices {

    private static final int SOURCES = 3;
    private static final int LOOKED_AT = 20;
    private static final int WORDS = 3;

    private final Queries queries;

    Voices(Queries queries) {
        this.queries = queries;
    }

    /**
     * Whom a source let speak.
     *
     * @param words the latest words heard there; none for those who may not read them
     */
    record Voice(ItemView source, List<String> words) {}

    List<Voice> of(TraceView trace, Viewer viewer) {
        return trace.items().stream().map(Traced::item)
                .filter(one -> one.kind().equals("feedback-source")).limit(SOURCES)
                .map(one -> new Voice(one, words(one, viewer))).toList();
    }

    private List<String> words(ItemView source, Viewer viewer) {
        return queries.ask(new ListAnswers(source.id(), AnswerFilter.ALL, null, LOOKED_AT), viewer)
                .answers()
                .stream().map(AnswerView::verbatim).filter(Objects::nonNull).limit(WORDS).toList();
    }
}
