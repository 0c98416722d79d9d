package waymark.query.audit.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import waymark.log.Recorded;
import waymark.query.audit.trace.ItemStore.Held;
import waymark.query.audit.trace.thing.Item;

/** What a batch of events does to the rows of things. */
final class Standing {

    private final Map<String, Held> stored;
    private final Map<String, Held> now;
    private final List<Held> ended = new ArrayList<>();
    private final List<Held> past = new ArrayList<>();

    /** @param stored the rows that hold before the batch, by id */
    Standing(Map<String, Held> stored) {
        this.stored = stored;
        this.now = new HashMap<>(stored);
    }

    void take(Recorded recorded) {
        Item.changedBy(recorded.event()).forEach(id -> put(id,
                Item.after(item(id), id, recorded), recorded.position()));
        Item whole = item(recorded.stream());
        if (whole != null) {
            whole.parts(recorded, this::item)
                    .forEach((id, part) -> put(id, part, recorded.position()));
        }
    }

    /** How many counted parts a thing has so far. */
    int parts(String id) {
        Item item = item(id);
        return item == null ? 0 : item.parts();
    }

    /** Rows of before that hold no longer. */
    List<Held> ended() {
        return ended;
    }

    /** New rows, those that held for a while within the batch too. */
    List<Held> begun() {
        List<Held> begun = new ArrayList<>(past);
        now.forEach((id, held) -> {
            if (!held.equals(stored.get(id))) {
                begun.add(held);
            }
        });
        return begun;
    }

    private @Nullable Item item(String id) {
        Held held = now.get(id);
        return held == null ? null : held.item();
    }

    private void put(String id, @Nullable Item after, long position) {
        Held before = now.get(id);
        if (after == null || (before != null && after.equals(before.item()))) {
            return;
        }
        if (before != null) {
            Held over = new Held(before.item(), before.from(), position);
            (before.equals(stored.get(id)) ? ended : past).add(over);
        }
        now.put(id, new Held(after, position, ItemStore.HOLDS));
    }
}
