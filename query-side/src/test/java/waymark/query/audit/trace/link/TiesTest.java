package waymark.query.audit.trace.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.understand.concern.Concerns;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.Evidence.Kind;
import waymark.api.understand.insight.Evidence.Pinned;
import waymark.api.understand.insight.Evidence.Stance;
import waymark.api.understand.insight.InsightEvent.EvidenceAdded;
import waymark.api.understand.insight.InsightEvent.InsightLinked;
import waymark.api.understand.insight.InsightEvent.InsightMerged;
import waymark.api.understand.insight.InsightEvent.InsightReworded;
import waymark.api.understand.insight.InsightId;
import waymark.api.understand.journey.JourneyId;
import waymark.api.understand.persona.PersonaId;
import waymark.query.audit.trace.link.Tie.Ends;

class TiesTest {

    private static final InsightId INSIGHT = InsightId.next();

    @Test
    void evidence_leads_from_whatever_its_address_and_its_pinned_question_name() {
        var pinned = new Pinned("/api/metrics/nps?source=src-7&knownAt=12", 12, null, null);
        var evidence = new Evidence(Kind.FEEDBACK, Stance.CONTRADICTS, "Few say so", 3,
                LocalDate.of(2026, 5, 1), pinned, "/measure/metrics/MTR-2");
        assertThat(Ties.of(new EvidenceAdded(INSIGHT, evidence))).containsExactly(
                new Tie("evidence", false, List.of(
                        new Ends("MTR-2", INSIGHT.value(), "contradicts"),
                        new Ends("SRC-7", INSIGHT.value(), "contradicts"))));
    }

    @Test
    void what_concerns_it_now_takes_the_place_of_what_concerned_it() {
        PersonaId persona = PersonaId.next();
        JourneyId journey = JourneyId.next();
        var concerns = new Concerns(List.of(persona), List.of(new Concerns.Place(journey, 4)));
        assertThat(Ties.of(new InsightLinked(INSIGHT, concerns))).containsExactly(
                new Tie("concerns", true, List.of(
                        new Ends(persona.value(), INSIGHT.value(), "is concerned by"),
                        new Ends(journey.value(), INSIGHT.value(), "at touchpoint 4"))));
    }

    @Test
    void a_merged_insight_leads_to_the_one_that_goes_on() {
        InsightId into = InsightId.next();
        assertThat(Ties.of(new InsightMerged(INSIGHT, into, "The same"))).containsExactly(
                new Tie("merged", true,
                        List.of(new Ends(INSIGHT.value(), into.value(), "went on as"))));
    }

    @Test
    void words_alone_link_nothing() {
        assertThat(Ties.of(new InsightReworded(INSIGHT, "INS-9", "See PRB-2"))).isEmpty();
    }
}
