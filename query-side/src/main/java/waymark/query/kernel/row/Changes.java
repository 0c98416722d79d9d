package waymark.query.kernel.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;
import waymark.query.kernel.Projection.Facet;

/**
 * What a batch of events does to the rows of one projection, gathered so that it can be written in
 * four statements however many events there were.
 */
final class Changes<R> {

    record Ended(String key, long from, long to) {}

    record Begun<R>(String key, R row, long from, long to) {}

    record Moved(String key, Facet facet, long at, long until) {}

    private final Projection<R> projection;
    private final Map<String, RowStore.Held<R>> stored;
    private final Predicate<String> wanted;
    private final Map<String, Begun<R>> now = new LinkedHashMap<>();
    private final Map<String, Set<Facet>> facets = new HashMap<>();
    private final List<Ended> ended = new ArrayList<>();
    private final List<Begun<R>> begun = new ArrayList<>();
    private final List<Moved> lost = new ArrayList<>();
    private final Map<String, Map<Facet, Moved>> fresh = new HashMap<>();
    private final List<Moved> gained = new ArrayList<>();

    /**
     * Begins with what is stored.
     *
     * @param wanted the keys of the rows that are to be changed; others are passed over
     */
    Changes(Projection<R> projection, Map<String, RowStore.Held<R>> stored,
            Predicate<String> wanted) {
        this.projection = projection;
        this.stored = stored;
        this.wanted = wanted;
    }

    void take(Recorded recorded) {
        for (String key : projection.rowsOf(recorded.event())) {
            if (!wanted.test(key)) {
                continue;
            }
            R before = before(key);
            R after = projection.evolve(before, key, recorded);
            if (!after.equals(before)) {
                replace(key, before, after, recorded.position());
            }
        }
    }

    private @Nullable R before(String key) {
        Begun<R> row = now.get(key);
        if (row != null) {
            return row.row();
        }
        RowStore.Held<R> held = stored.get(key);
        return held == null ? null : held.row();
    }

    private void replace(String key, @Nullable R before, R after, long position) {
        Begun<R> open = now.remove(key);
        RowStore.Held<R> held = stored.get(key);
        if (open != null) {
            begun.add(new Begun<>(key, open.row(), open.from(), position));
        } else if (held != null) {
            ended.add(new Ended(key, held.from(), position));
        }
        now.put(key, new Begun<>(key, after, position, RowStore.HOLDS));
        Set<Facet> had = facets(key, before);
        Set<Facet> has = new HashSet<>(projection.facets(after));
        facets.put(key, has);
        had.stream().filter(facet -> !has.contains(facet)).forEach(f -> lose(key, f, position));
        has.stream().filter(facet -> !had.contains(facet)).forEach(f -> gain(key, f, position));
    }

    private Set<Facet> facets(String key, @Nullable R row) {
        Set<Facet> known = facets.get(key);
        if (known != null || row == null) {
            return known == null ? Set.of() : known;
        }
        return new HashSet<>(projection.facets(row));
    }

    private void lose(String key, Facet facet, long position) {
        Moved gainedHere = fresh.getOrDefault(key, new HashMap<>()).remove(facet);
        if (gainedHere == null) {
            lost.add(new Moved(key, facet, position, position));
        } else {
            gained.add(new Moved(key, facet, gainedHere.at(), position));
        }
    }

    private void gain(String key, Facet facet, long position) {
        fresh.computeIfAbsent(key, any -> new HashMap<>())
                .put(facet, new Moved(key, facet, position, RowStore.HOLDS));
    }

    /** How many rows hold that began here. */
    int holding() {
        return now.size();
    }

    /** What began and ended here since this was last asked for; what holds is kept. */
    Past<R> past() {
        Past<R> past = new Past<>(List.copyOf(begun), List.copyOf(gained));
        begun.clear();
        gained.clear();
        return past;
    }

    /** Rows and facets that nothing changes any more. */
    record Past<R>(List<Begun<R>> rows, List<Moved> facets) {}

    List<Ended> ended() {
        return ended;
    }

    List<Begun<R>> begun() {
        List<Begun<R>> all = new ArrayList<>(begun);
        all.addAll(now.values());
        return all;
    }

    List<Moved> lost() {
        return lost;
    }

    List<Moved> gained() {
        List<Moved> all = new ArrayList<>(gained);
        fresh.values().forEach(facets -> all.addAll(facets.values()));
        return all;
    }
}
