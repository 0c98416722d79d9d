package waymark.command.deliver.dependency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import waymark.api.deliver.dependency.Dependency;

/**
 * What waits for what now.
 *
 * @param holding the dependencies that hold, by number
 * @param noted how many were ever written down
 */
record Waiting(Map<Integer, Dependency> holding, int noted) {

    static final Waiting NOTHING = new Waiting(Map.of(), 0);

    Waiting with(int number, Dependency dependency) {
        Map<Integer, Dependency> more = new TreeMap<>(holding);
        more.put(number, dependency);
        return new Waiting(Map.copyOf(more), number);
    }

    Waiting without(int number) {
        Map<Integer, Dependency> less = new TreeMap<>(holding);
        less.remove(number);
        return new Waiting(Map.copyOf(less), noted);
    }

    /**
     * The circle that this one would close, by references in the order of waiting, the first one
     * named again at the end; empty where it closes none.
     */
    List<String> circle(Dependency wish) {
        List<String> way = new ArrayList<>();
        boolean closes = wish.on().equals(wish.project())
                || leads(wish.on().value(), wish.project().value(), way, new HashSet<>());
        if (!closes) {
            return List.of();
        }
        List<String> circle = new ArrayList<>(List.of(wish.called(), wish.onCalled()));
        circle.addAll(way);
        return circle;
    }

    /** Whether whoever waits at {@code from} waits for {@code to} in the end, and by which way. */
    private boolean leads(String from, String to, List<String> way, Set<String> seen) {
        if (!seen.add(from)) {
            return false;
        }
        for (Dependency one : holding.values()) {
            if (one.project().value().equals(from)) {
                way.add(one.onCalled());
                if (one.on().value().equals(to) || leads(one.on().value(), to, way, seen)) {
                    return true;
                }
                way.removeLast();
            }
        }
        return false;
    }
}
