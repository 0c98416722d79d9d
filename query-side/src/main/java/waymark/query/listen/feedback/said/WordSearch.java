package waymark.query.listen.feedback.said;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.listen.feedback.FeedbackQuery.AnswerList;
import waymark.api.listen.feedback.FeedbackQuery.AnswerView;
import waymark.api.listen.feedback.FeedbackQuery.ListAnswers;
import waymark.api.listen.feedback.FeedbackQuery.ListSources;
import waymark.api.listen.feedback.FeedbackQuery.SearchAnswers;
import waymark.api.listen.feedback.FeedbackQuery.SourceList;
import waymark.api.listen.feedback.FeedbackQuery.SourceView;
import waymark.api.listen.feedback.FoundList;
import waymark.api.listen.feedback.FoundList.FoundAnswer;
import waymark.api.listen.feedback.narrow.AnswerFilter;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Keyset;

/**
 * Looks through one source after the other, the newest first, each through the question that lists
 * its answers, so that whatever holds for reading words holds here too. It stops at a full page, or
 * after so much was read that the reader should hear of it: the page may be short and yet go on.
 */
@Component
class WordSearch {

    private static final int SOURCES = 20;

    private final Queries queries;

    WordSearch(Queries queries) {
        this.queries = queries;
    }

    /** Where it goes on: the place of the source in their list, and within the source. */
    private record Place(@Nullable String source, @Nullable String answer) {

        static Place of(@Nullable String cursor) {
            if (cursor == null) {
                return new Place(null, null);
            }
            List<String> values = Keyset.of(cursor, 2).values();
            return new Place(filled(values.getFirst()), filled(values.getLast()));
        }

        String text() {
            return Keyset.after(source == null ? "" : source, answer == null ? "" : answer).text();
        }

        private static @Nullable String filled(String value) {
            return value.isEmpty() ? null : value;
        }
    }

    @QueryHandler
    FoundList search(SearchAnswers query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        List<FoundAnswer> found = new ArrayList<>();
        Place place = Place.of(query.before());
        for (int looked = 0; looked < SOURCES; looked++) {
            SourceList one = queries.ask(new ListSources(place.source(), 1), viewer);
            if (one.sources().isEmpty()) {
                return new FoundList(found, null);
            }
            AnswerList some = queries.ask(
                    new ListAnswers(one.sources().getFirst().id(), filter(query), place.answer(),
                            query.limit() - found.size()),
                    viewer);
            some.answers().forEach(answer -> found.add(found(one.sources().getFirst(), answer)));
            if (some.next() != null) {
                return new FoundList(found, new Place(place.source(), some.next()).text());
            }
            place = new Place(one.next(), null);
            if (one.next() == null || found.size() == query.limit()) {
                return new FoundList(found, one.next() == null ? null : place.text());
            }
        }
        return new FoundList(found, place.text());
    }

    private static FoundAnswer found(SourceView source, AnswerView answer) {
        return new FoundAnswer(source.reference(), source.terms().name(), answer);
    }

    private static AnswerFilter filter(SearchAnswers query) {
        return new AnswerFilter(null, null, null, List.of(), null, query.text());
    }
}
