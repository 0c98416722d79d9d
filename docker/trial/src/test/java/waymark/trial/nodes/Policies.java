package waymark.trial.nodes;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import waymark.trial.oracle.Breach;
import waymark.trial.oracle.Breach.Kind;
import waymark.trial.oracle.Row;
import waymark.trial.oracle.Stored;

/** Whether the programme did by itself, once each, what follows from what was recorded. */
final class Policies {

    static final String EFFECT = "problem.addressed";

    private static final String CAUSE = "initiative.proposed";

    /** Each initiative that names one problem is noted by that problem once. */
    static List<Breach> judge(Stored stored) {
        Map<String, Long> effects = stored.rows().stream()
                .filter(row -> row.name().equals(EFFECT)).map(Policies::causeOf)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return stored.rows().stream().filter(row -> row.name().equals(CAUSE))
                .filter(row -> effects.getOrDefault(row.eventId(), 0L) != 1)
                .map(row -> new Breach(Kind.POLICY, row + " was followed "
                        + effects.getOrDefault(row.eventId(), 0L) + " times"))
                .toList();
    }

    /** The key of what a policy asks for names policy, event and number. */
    private static String causeOf(Row effect) {
        return effect.key().split("/", -1)[1];
    }

    private Policies() {}
}
