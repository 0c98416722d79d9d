package waymark.bench.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeProposed;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.api.listen.feedback.source.Relation;
import waymark.api.listen.feedback.source.SourceKind;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.SourceOpened;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.SourceTerms;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.InsightEvent.InsightRecorded;
import waymark.api.understand.insight.InsightId;
import waymark.api.understand.problem.ProblemEvent.ProblemFramed;
import waymark.api.understand.problem.ProblemId;
import waymark.api.understand.problem.ProblemKind;
import waymark.api.understand.problem.Statement;
import waymark.bench.given.Requests;
import waymark.log.EventLog;

/**
 * A hundred thousand insights, all from one source, which is the worst hub there could be; a tenth
 * of them lead to a problem and an initiative each.
 */
final class Traced {

    static final int INSIGHTS = 100_000;
    static final int DISTRICTS = 997;

    private static final int ONE_IN = 10;

    static List<InsightId> fill(EventLog log) {
        log.append(Requests.of(List.of(new SourceOpened(FeedbackSourceId.next(),
                new SourceTerms("Calls", SourceKind.SUPPORT, Relation.TRANSACTIONAL, null, false,
                        false),
                null))));
        int[] at = {0};
        List<InsightId> all = new ArrayList<>();
        Requests.fill(log, INSIGHTS, given -> {
            all.add(given);
            return insight(given, at[0]++);
        });
        return all;
    }

    private static List<Event> insight(InsightId insight, int at) {
        var evidence = new Evidence(Evidence.Kind.FEEDBACK, Evidence.Stance.SUPPORTS,
                "22 of 39 say so", 22, LocalDate.of(2026, 5, 1), null, "SRC-1");
        List<Event> events = new ArrayList<>();
        events.add(new InsightRecorded(insight, "The engineer of district" + at % DISTRICTS
                + " waits for case " + at, "So it is.", List.of(evidence)));
        if (at % ONE_IN == 0) {
            ProblemId problem = ProblemId.next();
            events.add(new ProblemFramed(problem, ProblemKind.PAIN, new Statement("A customer",
                    "to plan", "somebody is due", "nobody says when", "a day"), List.of(insight),
                    null, null));
            events.add(new InitiativeProposed(InitiativeId.next(), "Say when " + at, "An hour"
                    + " before.", List.of(problem), null, PersonId.next(), null, List.of()));
        }
        return events;
    }

    private Traced() {}
}
