package waymark.command.understand.insight;

import java.time.LocalDate;
import java.util.List;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.Evidence.Kind;
import waymark.api.understand.insight.Evidence.Stance;
import waymark.api.understand.insight.InsightEvent.InsightRecorded;
import waymark.api.understand.insight.InsightEvent.InsightRefuted;
import waymark.api.understand.insight.InsightEvent.InsightRetired;
import waymark.api.understand.insight.InsightEvent.InsightValidated;
import waymark.api.understand.insight.InsightId;

/** Ready-made parts of stories about insights. */
final class Insights {

    static final InsightId INSIGHT = new InsightId("insight/00000000-0000-7000-8000-000000000001");
    static final InsightId OTHER = new InsightId("insight/00000000-0000-7000-8000-000000000002");
    static final String TITLE = "People wait in vain";
    static final String STATEMENT = "Nobody tells them that the engineer will not come.";

    static final Evidence INTERVIEWS = evidence(Kind.INTERVIEW, Stance.SUPPORTS);
    static final Evidence COUNTER_FIGURE = evidence(Kind.METRIC, Stance.CONTRADICTS);
    static final Evidence BELIEF = evidence(Kind.ASSUMPTION, Stance.SUPPORTS);

    static final InsightValidated VALIDATED = new InsightValidated(INSIGHT, "Three sources agree");
    static final InsightRefuted REFUTED = new InsightRefuted(INSIGHT, "They were told after all");
    static final InsightRetired RETIRED = new InsightRetired(INSIGHT, "The visits have ended");

    static Evidence evidence(Kind kind, Stance stance) {
        return new Evidence(kind, stance, "Eight of nine waited in for nothing", 9,
                LocalDate.of(2026, 5, 20), null, null);
    }

    static InsightRecorded recorded(Evidence... evidence) {
        return new InsightRecorded(INSIGHT, TITLE, STATEMENT, List.of(evidence));
    }

    private Insights() {}
}
