package waymark.query.understand.problem.watch;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.understand.problem.watch.WatchQuery.Proposal;
import waymark.api.understand.problem.watch.WatchQuery.ReopeningView;

/** What is kept of a watched problem to be read; see {@code ReopeningView}. */
record WatchRow(String problem, boolean watched, List<String> causes, int recurrences,
        List<Proposal> proposals, @Nullable String declined) {

    static WatchRow begun(String problem, List<String> causes) {
        return new WatchRow(problem, true, causes, 0, List.of(), null);
    }

    WatchRow recurring(int times) {
        return new WatchRow(problem, watched, causes, times, proposals, declined);
    }

    WatchRow proposed(Proposal one) {
        return new WatchRow(problem, watched, causes, recurrences,
                Stream.concat(proposals.stream(), Stream.of(one)).toList(), declined);
    }

    WatchRow declined(String reason) {
        return new WatchRow(problem, watched, causes, 0, List.of(), reason);
    }

    WatchRow ended() {
        return new WatchRow(problem, false, causes, recurrences, List.of(), declined);
    }

    ReopeningView view() {
        return new ReopeningView(problem, watched, causes, recurrences, proposals, declined);
    }
}
