package waymark.query.audit.trace;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import waymark.api.audit.trace.TraceQuery.Link;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.understand.insight.InsightId;
import waymark.query.audit.trace.link.InsightTies;
import waymark.query.kernel.AsOf;

/**
 * A walk from one thing back to what it came from and forward to what came of it. It goes at most
 * eight links far and shows at most six neighbours of a thing on one side, fifty where it is
 * opened, and a hundred things in all. Insights that were merged are walked as one: what led to one
 * led to the other, and what rests on one rests on the other (INS-4). It ends at a meeting on its
 * way: what else was decided there neither led to this nor came of it.
 */
final class Walk {

    private static final int FARTHEST = 8;
    private static final int SHOWN = 6;
    private static final int OPENED = 50;
    private static final int MOST = 100;
    private static final String INSIGHT = InsightId.SUBJECT + "/";
    private static final String MEETING = MeetingId.SUBJECT + "/";

    private final Neighbours neighbours;
    private final AsOf asOf;
    private final Set<String> open;
    private final Map<String, Integer> steps = new LinkedHashMap<>();
    private final Map<String, Long> more = new LinkedHashMap<>();
    private final Set<Link> links = new LinkedHashSet<>();

    Walk(Neighbours neighbours, Collection<String> open, AsOf asOf) {
        this.neighbours = neighbours;
        this.open = Set.copyOf(open);
        this.asOf = asOf;
    }

    /** Walks both ways. */
    Walk from(String id) {
        steps.put(id, 0);
        go(id, true);
        go(id, false);
        return this;
    }

    /** How far from the beginning each thing stands: below 0 back, above 0 forward. */
    Map<String, Integer> steps() {
        return steps;
    }

    /** How many neighbours of a thing were left out. */
    long more(String id) {
        return more.getOrDefault(id, 0L);
    }

    List<Link> links() {
        return List.copyOf(links);
    }

    private void go(String from, boolean back) {
        Deque<String> next = new ArrayDeque<>(List.of(from));
        Set<String> walked = new HashSet<>(next);
        while (!next.isEmpty()) {
            String near = next.removeFirst();
            if (Math.abs(steps.getOrDefault(near, 0)) < FARTHEST) {
                look(near, back).stream().filter(walked::add).forEach(next::add);
            }
        }
    }

    /** The neighbours that nobody met yet, and those that are the same as this one. */
    private Set<String> look(String near, boolean back) {
        Set<String> met = new LinkedHashSet<>();
        int shown = 0;
        int most = open.contains(near) ? OPENED : SHOWN;
        for (Link link : around(near, back)) {
            String far = far(link, near);
            boolean known = steps.containsKey(far);
            if (known || (shown < most && steps.size() < MOST)) {
                links.add(link);
                shown++;
            } else {
                more.merge(near, 1L, Long::sum);
            }
            if (!known && links.contains(link)) {
                int from = steps.getOrDefault(near, 0);
                steps.put(far, back ? Math.min(from, 0) - 1 : Math.max(from, 0) + 1);
                met.add(far);
            } else if (known && link.word().equals(InsightTies.WENT_ON_AS)) {
                met.add(far);
            }
        }
        return met;
    }

    private static String far(Link link, String near) {
        return link.from().equals(near) ? link.to() : link.from();
    }

    /** What is known already is linked all the same. */
    private boolean endsAt(String near) {
        return near.startsWith(MEETING) && steps.getOrDefault(near, 0) != 0
                && !open.contains(near);
    }

    private List<Link> around(String near, boolean back) {
        List<Link> ahead = neighbours.of(near, back, asOf);
        if (endsAt(near)) {
            return ahead.stream().filter(one -> steps.containsKey(far(one, near))).toList();
        }
        return near.startsWith(INSIGHT)
                ? Stream.concat(neighbours.same(near, !back, asOf).stream(), ahead.stream())
                        .toList()
                : ahead;
    }
}
