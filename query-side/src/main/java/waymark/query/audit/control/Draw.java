package waymark.query.audit.control;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import waymark.log.Sha256;
import waymark.query.audit.control.Populations.Stood;

/**
 * A sample that anybody draws again: of all that is offered those whose SHA-256 of {@code
 * seed:position} is smallest, whatever the order in which they come.
 */
final class Draw {

    private record Lot(String hash, Stood one) {}

    private final int size;
    private final String seed;
    private final PriorityQueue<Lot> smallest = new PriorityQueue<>(
            Comparator.comparing(Lot::hash).reversed());
    private long offered;

    Draw(int size, String seed) {
        this.size = size;
        this.seed = seed;
    }

    void offer(Stood one) {
        offered++;
        smallest.add(new Lot(Sha256.hex(seed + ":" + one.position()), one));
        if (smallest.size() > size) {
            var _ = smallest.remove();
        }
    }

    /** How many there were. */
    long offered() {
        return offered;
    }

    /** What was drawn, oldest first. */
    List<Stood> drawn() {
        return smallest.stream().map(Lot::one)
                .sorted(Comparator.comparingLong(Stood::position)).toList();
    }
}
