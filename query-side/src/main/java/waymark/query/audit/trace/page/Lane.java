package waymark.query.audit.trace.page;

import java.util.Set;

/** The columns of a trace, in the order of the way from customers to money. */
enum Lane {
    HEARD("Heard", Set.of("feedback-source", "followup", "metric")),
    SAID("In their words", Set.of("feedback")),
    WHO("Who and where", Set.of("persona", "journey", "touchpoint")),
    EVIDENCE("Evidence", Set.of("evidence")),
    INSIGHT("Insight", Set.of("insight")),
    PROBLEM("Problem", Set.of("problem")),
    CAUSE("Root cause", Set.of("cause")),
    RULE("Design rule", Set.of("design-rule")),
    OBJECTIVE("Objective", Set.of("objective")),
    INITIATIVE("Initiative", Set.of("initiative")),
    CASE("Business case", Set.of("business-case")),
    DECISION("Decision", Set.of("meeting", "decision")),
    PROJECT("Project", Set.of("project")),
    BENEFIT("Benefit", Set.of("benefit")),
    OUTCOME("Told", Set.of("outcome"));

    private final String title;
    private final Set<String> kinds;

    Lane(String title, Set<String> kinds) {
        this.title = title;
        this.kinds = kinds;
    }

    String title() {
        return title;
    }

    /** Where things of this subject stand. */
    static Lane of(String kind) {
        for (Lane lane : values()) {
            if (lane.kinds.contains(kind)) {
                return lane;
            }
        }
        throw new IllegalArgumentException("no lane for " + kind);
    }
}
