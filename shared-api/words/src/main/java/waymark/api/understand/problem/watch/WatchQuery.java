package waymark.api.understand.problem.watch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about the watch over resolved problems. */
public sealed interface WatchQuery<A> extends Query<A> {

    /** What speaks for taking one problem up again, by its id {@code problem/...}. */
    @WhoMay
    record FindReopening(String problem) implements WatchQuery<ReopeningView> {}

    /** The problems whose reopening is proposed now, at most 100. */
    @WhoMay
    record ListReopenings() implements WatchQuery<ReopeningList> {}

    /**
     * What speaks for taking a problem up again.
     *
     * @param watched whether it is resolved and watched
     * @param causes the codes of the causes that are watched
     * @param recurrences how many cases were closed with one of them since
     * @param proposals what proposes to reopen it now, oldest first
     * @param declined why that was last declined
     */
    record ReopeningView(String problem, boolean watched, List<String> causes, int recurrences,
            List<Proposal> proposals, @Nullable String declined) {}

    /**
     * What proposes to reopen a problem.
     *
     * @param source the id of what shows it; for a cause, its code; for a theme, where it is read
     * @param at when it was proposed; a theme is spoken of up to the moment of the question
     */
    record Proposal(Signal signal, String source, String words, Instant at) {}

    /** Problems whose reopening is proposed. */
    record ReopeningList(List<ReopeningView> reopenings) {}
}
