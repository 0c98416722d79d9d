package waymark.query.measure.metric.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.InvitedCounted;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;
import waymark.query.measure.metric.figure.InvitedBoard.Invited;

/** How many each source had asked in all, by every day on which that was counted. */
final class InvitedBoard implements Projection<Invited> {

    /** All counts, in order of their days. */
    record Invited(List<Count> counts) {

        /**
         * How many were asked from one day to another; null where nobody counted in between.
         */
        @Nullable
        Long between(LocalDate from, LocalDate to) {
            Count last = lastUpTo(to);
            Count before = lastUpTo(from.minusDays(1));
            if (last == null || last.on().isBefore(from)) {
                return null;
            }
            long asked = last.invited() - (before == null ? 0 : before.invited());
            return asked > 0 ? asked : null;
        }

        private @Nullable Count lastUpTo(LocalDate day) {
            Count last = null;
            for (Count count : counts) {
                last = count.on().isAfter(day) ? last : count;
            }
            return last;
        }
    }

    /** How many had been asked in all by a day. */
    record Count(LocalDate on, long invited) {}

    @Override
    public String name() {
        return "metric-invited";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Invited> rowType() {
        return Invited.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof InvitedCounted told ? Set.of(told.stream()) : Set.of();
    }

    @Override
    public Invited evolve(@Nullable Invited before, String key, Recorded recorded) {
        InvitedCounted told = (InvitedCounted) recorded.event();
        List<Count> counts = new ArrayList<>(before == null ? List.of() : before.counts());
        counts.removeIf(count -> count.on().equals(told.effectiveOn()));
        counts.add(new Count(told.effectiveOn(), told.invited()));
        counts.sort(Comparator.comparing(Count::on));
        return new Invited(List.copyOf(counts));
    }
}
