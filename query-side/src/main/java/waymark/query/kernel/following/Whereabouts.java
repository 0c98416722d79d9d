package waymark.query.kernel.following;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import waymark.query.kernel.following.Followed.Progress;
import waymark.query.kernel.segment.Segments.Standing;

/** How far each segment is, as far as this process heard. Not for several threads at once. */
final class Whereabouts {

    private final Map<Integer, Moved> segments = new TreeMap<>();
    private final Map<Integer, Long> lost = new TreeMap<>();

    /** What a segment had taken in, up to a position, and has not any more. */
    record Forgotten(int segment, long from, long upTo) {}

    /**
     * Where a segment is.
     *
     * @param at when it came there, in nanoseconds of this process
     */
    record Moved(long position, long at) {

        private static Moved to(long position) {
            return new Moved(position, System.nanoTime());
        }

        private boolean isBehind(long other) {
            return position < other;
        }
    }

    /** All as of now. */
    Map<Integer, Moved> all() {
        return Map.copyOf(segments);
    }

    /** The position up to which all are; 0 as long as nothing was heard. */
    long least() {
        return segments.values().stream().mapToLong(Moved::position).min().orElse(0);
    }

    List<Progress> progress(long head) {
        long now = System.nanoTime();
        return segments.entrySet().stream().map(one -> new Progress(one.getKey(),
                one.getValue().position(), Math.max(0, head - one.getValue().position()),
                Duration.ofNanos(now - one.getValue().at()))).toList();
    }

    /** What the database forgot and nobody has taken in again. */
    List<Forgotten> forgotten() {
        List<Forgotten> still = new ArrayList<>();
        segments.forEach((segment, now) -> {
            long upTo = lost.getOrDefault(segment, 0L);
            if (now.isBehind(upTo)) {
                still.add(new Forgotten(segment, now.position(), upTo));
            }
        });
        lost.keySet().retainAll(still.stream().map(Forgotten::segment).toList());
        return still;
    }

    /** One has come further. */
    void reached(int segment, long position) {
        Moved before = segments.get(segment);
        if (before == null || before.isBehind(position)) {
            segments.put(segment, Moved.to(position));
        }
    }

    /**
     * Takes over what the rows say.
     *
     * @param before all as they were before the rows were read
     * @param head of the log; whoever has reached it does not stand still
     */
    void stood(List<Standing> rows, Map<Integer, Moved> before, long head) {
        segments.keySet().retainAll(rows.stream().map(Standing::segment).toList());
        rows.forEach(row -> stood(row, before.get(row.segment())));
        segments.replaceAll((segment, one) -> one.isBehind(head) ? one : Moved.to(one.position()));
    }

    /** A row is believed when it is further back, unless something newer was heard meanwhile. */
    private void stood(Standing row, @Nullable Moved before) {
        Moved held = segments.get(row.segment());
        if (held != null && held.equals(before) && row.position() < held.position()) {
            lost.merge(row.segment(), held.position(), Math::max);
            segments.put(row.segment(), Moved.to(row.position()));
        } else {
            reached(row.segment(), row.position());
        }
    }
}
