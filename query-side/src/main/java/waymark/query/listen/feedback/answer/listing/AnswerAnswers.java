package waymark.query.listen.feedback.answer.listing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.audit.reading.ReadingQuery.Words;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.listen.feedback.narrow.AnswerFilter;
import waymark.api.listen.feedback.FeedbackQuery.AnswerList;
import waymark.api.listen.feedback.FeedbackQuery.AnswerView;
import waymark.api.listen.feedback.FeedbackQuery.ListAnswers;
import waymark.query.audit.reading.Readings;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.listen.feedback.answer.listing.AnswerLines.Slot;
import waymark.query.page.Keyset;

/** Lists answers, latest first, with the customers' words for those who may read them (FBK-4). */
@Component
class AnswerAnswers {

    private static final int AT_ONCE = 500;
    private static final int READ = 5_000;

    private final AnswerLines lines;
    private final AnswerWords words;
    private final Readings readings;

    AnswerAnswers(AnswerLines lines, AnswerWords words, Readings readings) {
        this.lines = lines;
        this.words = words;
        this.readings = readings;
    }

    @QueryHandler
    AnswerList list(ListAnswers query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        boolean mayRead = Readers.include(viewer);
        if (query.filter().readsWords()) {
            if (!mayRead) {
                throw new Refused(GeneralRefusal.NOT_ALLOWED);
            }
            return noted(searched(query, pages(query), viewer), query, viewer);
        }
        Keyset after = query.before() == null ? null : Keyset.of(query.before(), 2);
        List<AnswerView> found = pages(query).after(
                after, new Slot(query.limit() + 1, viewer.asOf()));
        List<AnswerView> page = found.stream().limit(query.limit()).toList();
        return noted(new AnswerList(mayRead ? words.with(page) : page,
                found.size() <= query.limit() ? null : after(page.getLast()).text()), query,
                viewer);
    }

    /** What is shown of somebody's words is noted first (AUD-1). */
    private AnswerList noted(AnswerList list, ListAnswers query, Viewer viewer) {
        readings.note(viewer,
                query.filter().readsWords() ? Words.SEARCHED_ANSWERS : Words.ANSWERS,
                query.source(), list.answers().stream()
                        .filter(answer -> answer.verbatim() != null).map(AnswerView::id).toList());
        return list;
    }

    private interface Pages {
        List<AnswerView> after(@Nullable Keyset after, Slot slot);
    }

    private Pages pages(ListAnswers query) {
        AnswerFilter filter = query.filter();
        if (!lines.areEmployees(query.source())) {
            return (after, slot) -> lines.ofCustomers(query.source(), filter, after, slot);
        }
        if (!filter.slices().isEmpty()) {
            throw new Unacceptable(filter.slices().getFirst().dimension().replaceAll(":.*", ""),
                    "Where employees belong is not told with what they say (MET-5).",
                    "all answers of these months; a metric shows its figures by part");
        }
        return (after, slot) -> lines.ofEmployees(query.source(), filter, after, slot);
    }

    /**
     * Reads on until a page is found, or so many were read that the reader should hear of it: the
     * list may then be short and yet go on.
     */
    private AnswerList searched(ListAnswers query, Pages pages, Viewer viewer) {
        String text = java.util.Objects.requireNonNull(query.filter().text());
        Keyset after = query.before() == null ? null : Keyset.of(query.before(), 2);
        List<AnswerView> found = new ArrayList<>();
        for (int read = 0; read < READ; read += AT_ONCE) {
            List<AnswerView> some = words.with(
                    pages.after(after, new Slot(AT_ONCE, viewer.asOf())));
            for (AnswerView answer : some) {
                if (AnswerWords.hold(answer, text)) {
                    if (found.size() == query.limit()) {
                        return new AnswerList(found, after(found.getLast()).text());
                    }
                    found.add(answer);
                }
            }
            if (some.size() < AT_ONCE) {
                return new AnswerList(found, null);
            }
            after = after(some.getLast());
        }
        return new AnswerList(found, java.util.Objects.requireNonNull(after).text());
    }

    private static Keyset after(AnswerView last) {
        return Keyset.after(last.receivedOn(), last.id());
    }

    /** @throws Unacceptable when the place in the list is none of ours */
    static LocalDate day(Keyset after) {
        try {
            return LocalDate.parse(after.values().getFirst());
        } catch (DateTimeException none) {
            throw new Unacceptable("from", "This is not a place in the list.",
                    "the address behind “next”, or no from to begin at the start");
        }
    }
}
