package waymark.bench.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import waymark.api.kernel.Event;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.InsightEvent.EvidenceAdded;
import waymark.api.understand.insight.InsightEvent.InsightRecorded;
import waymark.api.understand.insight.InsightEvent.InsightRetired;
import waymark.api.understand.insight.InsightEvent.InsightReworded;
import waymark.api.understand.insight.InsightEvent.InsightValidated;
import waymark.api.understand.insight.InsightId;

/** Events of insights, of some 600 bytes each with what stands beside them. */
public final class Told {

    private static final String WORDS = ("Those who waited longest at the door liked nothing "
            + "that came after it. ").repeat(4);

    /** A piece of evidence. */
    public static final Evidence EVIDENCE = new Evidence(Evidence.Kind.OBSERVATION,
            Evidence.Stance.SUPPORTS, WORDS, 22, LocalDate.of(2026, 5, 30), null, null);

    /** One that has just been written down. */
    public static Event recorded(InsightId id) {
        return new InsightRecorded(id, "The queue at the door", WORDS, List.of());
    }

    /** One to which evidence was added again and again. */
    public static List<Event> ofEvidence(InsightId id, int events) {
        List<Event> told = new ArrayList<>(List.of(recorded(id)));
        while (told.size() < events) {
            told.add(new EvidenceAdded(id, EVIDENCE));
        }
        return told;
    }

    /** The whole life of one, in four events. */
    public static List<Event> ofLife(InsightId id) {
        return List.of(new InsightRecorded(id, "The queue", WORDS, List.of(EVIDENCE)),
                new InsightReworded(id, "The queue at the door", WORDS),
                new InsightValidated(id, WORDS), new InsightRetired(id, WORDS));
    }

    private Told() {}
}
