package waymark.query.understand.insight.weigh;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import waymark.api.understand.insight.Evidence;

/** Evidence without what was brought twice: the same question pinned again, or the same words. */
final class Distinct {

    private record Same(Evidence.Kind kind, Evidence.Stance stance, String what) {

        static Same of(Evidence one) {
            return new Same(one.kind(), one.stance(), one.pinned() == null
                    ? one.observedOn() + " " + one.summary()
                    : one.pinned().query());
        }
    }

    /** Of each the latest, for it was asked last. */
    static List<Evidence> of(List<Evidence> evidence) {
        Map<Same, Evidence> distinct = new LinkedHashMap<>();
        for (Evidence one : evidence) {
            distinct.merge(Same.of(one), one,
                    (before, now) -> now.observedOn().isBefore(before.observedOn())
                            ? before
                            : now);
        }
        return List.copyOf(distinct.values());
    }

    private Distinct() {}
}
