package waymark.query.audit.trace.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.audit.trace.TraceQuery.ItemView;
import waymark.api.audit.trace.TraceQuery.Link;
import waymark.api.audit.trace.TraceQuery.TraceView;
import waymark.api.audit.trace.TraceQuery.Traced;
import waymark.api.listen.feedback.FeedbackQuery.AnswerView;
import waymark.api.listen.feedback.FeedbackQuery.ListAnswers;
import waymark.api.listen.feedback.narrow.AnswerFilter;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.listen.feedback.answer.listing.Readers;

/**
 * The customers' own words at the beginning of a trace, for those who may read them (FBK-4): those
 * that evidence pins, and of sources of which nothing is pinned the latest.
 */
@Component
class Quotations {

    private static final int SOURCES = 3;
    private static final int LOOKED_AT = 20;
    private static final int WORDS = 3;

    private final Queries queries;

    Quotations(Queries queries) {
        this.queries = queries;
    }

    /**
     * What was said there.
     *
     * @param from the evidence that pins it, or the source
     * @param words a few of them; none for those who may not read them
     * @param all where all of it is read
     */
    record Quotation(ItemView from, List<String> words, @Nullable String all) {

        /** Whether these are the words that were looked at, and not the latest ones. */
        public boolean isPinned() {
            return from.pinned() != null;
        }
    }

    List<Quotation> of(TraceView trace, Viewer viewer) {
        List<ItemView> items = trace.items().stream().map(Traced::item).toList();
        List<ItemView> pinned = items.stream().filter(Quotations::pinsAnswers).toList();
        return Stream.concat(
                pinned.stream().map(one -> new Quotation(one, said(one, trace), Seen.pinned(one))),
                items.stream().filter(one -> one.kind().equals("feedback-source"))
                        .filter(one -> pinned.stream().noneMatch(piece -> leads(one, piece, trace)))
                        .limit(SOURCES)
                        .map(one -> new Quotation(one, latest(one, viewer),
                                Seen.at(one) + "/answers")))
                .toList();
    }

    private static boolean pinsAnswers(ItemView one) {
        return one.kind().equals("evidence") && one.pinned() != null
                && (one.pinned().query().startsWith("/api/feedback-sources/")
                        || one.pinned().query().contains("/gaps?touchpoint="));
    }

    private static boolean leads(ItemView from, ItemView to, TraceView trace) {
        return trace.links().stream()
                .anyMatch(link -> link.from().equals(from.id()) && link.to().equals(to.id()));
    }

    private static List<String> said(ItemView evidence, TraceView trace) {
        List<String> ids = trace.links().stream().filter(link -> link.to().equals(evidence.id()))
                .map(Link::from).toList();
        return trace.items().stream().map(Traced::item)
                .filter(one -> one.kind().equals("feedback") && ids.contains(one.id()))
                .map(ItemView::title).toList();
    }

    private List<String> latest(ItemView source, Viewer viewer) {
        return Readers.include(viewer)
                ? queries.ask(new ListAnswers(source.id(), AnswerFilter.ALL, null, LOOKED_AT),
                        viewer).answers().stream().map(AnswerView::verbatim)
                        .filter(Objects::nonNull).limit(WORDS).toList()
                : List.of();
    }
}
