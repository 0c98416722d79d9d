package waymark.query.understand.problem.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.understand.problem.watch.WatchQuery.Proposal;
import waymark.api.understand.problem.watch.WatchQuery.ReopeningView;

/**
 * What is kept of a watched problem to be read; see {@code ReopeningView}.
 *
 * @param since the first day that counts of what customers say: when it was resolved, or the day
 *     after reopening was declined
 */
record WatchRow(String problem, boolean watched, List<String> causes, int recurrences,
        List<Proposal> proposals, @Nullable String declined, LocalDate since) {

    static WatchRow begun(String problem, List<String> causes, LocalDate day) {
        return new WatchRow(problem, true, causes, 0, List.of(), null, day);
    }

    WatchRow recurring(int times) {
        return new WatchRow(problem, watched, causes, times, proposals, declined, since);
    }

    WatchRow proposed(Proposal one) {
        return new WatchRow(problem, watched, causes, recurrences,
                Stream.concat(proposals.stream(), Stream.of(one)).toList(), declined, since);
    }

    WatchRow declined(String reason, LocalDate day) {
        return new WatchRow(problem, watched, causes, 0, List.of(), reason, day);
    }

    WatchRow ended() {
        return new WatchRow(problem, false, causes, recurrences, List.of(), declined, since);
    }

    /** @param themes what is told of themes beside what was recorded */
    ReopeningView view(List<Proposal> themes) {
        return new ReopeningView(problem, watched, causes, recurrences,
                Stream.concat(proposals.stream(), themes.stream()).toList(), declined);
    }
}
