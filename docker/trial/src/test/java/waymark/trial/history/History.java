package waymark.trial.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What was asked and answered, and what is stored.
 *
 * @param edits every one
 * @param looks every one that was answered
 * @param log what is stored of the streams concerned, in the order of positions
 */
public record History(List<Edit> edits, List<Look> looks, List<Entry> log) {

    public History {
        edits = List.copyOf(edits);
        looks = List.copyOf(looks);
        log = List.copyOf(log);
    }

    /**
     * An event as it is stored.
     *
     * @param words the key of the edit that wrote it
     */
    public record Entry(long position, String stream, long version, String words) {}

    /** The same with one edit exchanged. */
    History with(Edit before, Edit after) {
        return new History(edits.stream().map(each -> each.equals(before) ? after : each).toList(),
                looks, log);
    }

    /** The same with one look exchanged. */
    History with(Look before, Look after) {
        return new History(edits, looks.stream().map(each -> each.equals(before) ? after : each)
                .toList(), log);
    }

    /** The same with another log. */
    History storing(Consumer<List<Entry>> change) {
        List<Entry> changed = new ArrayList<>(log);
        change.accept(changed);
        return new History(edits, looks, changed);
    }

    /** The same with each edit changed. */
    History editing(UnaryOperator<Edit> change) {
        return new History(edits.stream().map(change).toList(), looks, log);
    }
}
