package waymark.query.measure.metric.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.measure.metric.difference.MovedList;
import waymark.api.measure.metric.difference.MovedList.Moved;
import waymark.api.measure.metric.difference.SeriesDifferenceQuery.ListMoved;
import waymark.api.measure.metric.difference.SeriesDifferenceQuery.Which;
import waymark.api.measure.metric.view.MetricView.Versioned;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.measure.metric.figure.Figures.Window;

/** Answers of which answers and observations a difference consists: answers first, then those. */
@Component
class MovedLists {

    private final Compared compared;
    private final MovedAnswers answers;
    private final MovedByHand byHand;

    MovedLists(Compared compared, MovedAnswers answers, MovedByHand byHand) {
        this.compared = compared;
        this.answers = answers;
        this.byHand = byHand;
    }

    @QueryHandler
    MovedList list(ListMoved query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Compared.Pair pair = compared.of(query.series(), query.earlier(), viewer.asOf());
        if (!pair.apart()) {
            return new MovedList(List.of(), null);
        }
        List<Moved> found = new ArrayList<>(isPosition(query.after())
                ? answers(pair, query)
                : List.of());
        if (found.size() <= query.limit()) {
            found.addAll(observed(pair, query));
        }
        List<Moved> shown = found.subList(0, Math.min(query.limit(), found.size()));
        return new MovedList(shown,
                found.size() > query.limit() ? shown.getLast().key() : null);
    }

    private List<Moved> answers(Compared.Pair pair, ListMoved query) {
        List<Moved> all = new ArrayList<>();
        for (Versioned version : pair.metric().definitions()) {
            Window held = pair.held(version);
            if (held != null && version.definition().population().isHeard()) {
                all.addAll(answers.page(Causes.heard(version, held, pair.views()), query.which(),
                        query.after(), query.limit() + 1));
            }
        }
        return all.stream().sorted(Comparator.comparingLong(one -> Long.parseLong(one.key())))
                .limit(query.limit() + 1L).toList();
    }

    private List<Moved> observed(Compared.Pair pair, ListMoved query) {
        List<Moved> all = new ArrayList<>();
        for (Versioned version : pair.metric().definitions()) {
            Window held = pair.held(version);
            if (held != null && !version.definition().population().isHeard()) {
                all.addAll(byHand.moved(
                        new MovedByHand.Asked(pair.metric().id(), version, held), pair.views()));
            }
        }
        String after = isPosition(query.after()) ? "" : String.valueOf(query.after());
        return all.stream().filter(one -> one.key().compareTo(after) > 0)
                .filter(one -> isOf(one, query.which()))
                .sorted(Comparator.comparing(Moved::key)).toList();
    }

    private static boolean isOf(Moved one, Which which) {
        return (which.because() == null || which.because() == one.because())
                && (which.origin() == null || which.origin().equals(one.origin()));
    }

    /** Answers are read in the order of the log; observations, by their ids, after them. */
    private static boolean isPosition(@Nullable String after) {
        if (after == null || after.matches("\\d{1,18}")) {
            return true;
        }
        if (after.startsWith("observation/")) {
            return false;
        }
        throw new Unacceptable("from", "Nothing that moved has this key.",
                "the key in next of the page before");
    }
}
