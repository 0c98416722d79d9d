package waymark.command.understand.insight;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static waymark.api.understand.insight.InsightRefusal.ALREADY_JUDGED;
import static waymark.api.understand.insight.InsightRefusal.NOT_IN_USE;
import static waymark.api.understand.insight.InsightRefusal.ONLY_ASSUMPTIONS;
import static waymark.command.understand.insight.Insights.BELIEF;
import static waymark.command.understand.insight.Insights.COUNTER_FIGURE;
import static waymark.command.understand.insight.Insights.INSIGHT;
import static waymark.command.understand.insight.Insights.INTERVIEWS;
import static waymark.command.understand.insight.Insights.REFUTED;
import static waymark.command.understand.insight.Insights.RETIRED;
import static waymark.command.understand.insight.Insights.STATEMENT;
import static waymark.command.understand.insight.Insights.TITLE;
import static waymark.command.understand.insight.Insights.VALIDATED;
import static waymark.command.understand.insight.Insights.recorded;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.InsightCommand;
import waymark.api.understand.insight.InsightCommand.AddEvidence;
import waymark.api.understand.insight.InsightCommand.RecordInsight;
import waymark.api.understand.insight.InsightCommand.RefuteInsight;
import waymark.api.understand.insight.InsightCommand.RetireInsight;
import waymark.api.understand.insight.InsightCommand.RewordInsight;
import waymark.api.understand.insight.InsightCommand.ValidateInsight;
import waymark.api.understand.insight.InsightEvent;
import waymark.api.understand.insight.InsightEvent.EvidenceAdded;
import waymark.api.understand.insight.InsightEvent.InsightReworded;
import waymark.command.kernel.testing.Story;

class InsightTest {

    private static final ValidateInsight VALIDATE = new ValidateInsight(INSIGHT, VALIDATED.note());
    private static final RefuteInsight REFUTE = new RefuteInsight(INSIGHT, REFUTED.reason());
    private static final RetireInsight RETIRE = new RetireInsight(INSIGHT, RETIRED.reason());
    private static final RewordInsight REWORD = new RewordInsight(
            INSIGHT, "Nobody calls", "The van is late and nobody calls.");
    private static final AddEvidence ADD = new AddEvidence(INSIGHT, INTERVIEWS);

    private final Story<Insight, InsightCommand, InsightEvent> story = Story
            .of(new InsightDecider());

    @Test
    void an_insight_is_recorded_with_the_evidence_there_is() {
        story.when(new RecordInsight(INSIGHT, TITLE, STATEMENT, List.of(BELIEF, INTERVIEWS)))
                .then(recorded(BELIEF, INTERVIEWS));
    }

    @Test
    void evidence_is_added_whichever_way_it_points() {
        story.given(recorded()).when(ADD).then(new EvidenceAdded(INSIGHT, INTERVIEWS));
        story.given(recorded()).when(new AddEvidence(INSIGHT, COUNTER_FIGURE))
                .then(new EvidenceAdded(INSIGHT, COUNTER_FIGURE));
    }

    @Test
    void INS_1_an_insight_that_something_supports_is_validated() {
        story.given(recorded(INTERVIEWS)).when(VALIDATE).then(VALIDATED);
    }

    @Test
    void INS_1_assumptions_alone_validate_nothing() {
        story.given(recorded(BELIEF)).when(VALIDATE).thenRefused(ONLY_ASSUMPTIONS);
        story.given(recorded()).when(VALIDATE).thenRefused(ONLY_ASSUMPTIONS);
    }

    @Test
    void INS_1_what_contradicts_does_not_carry_it() {
        story.given(recorded(BELIEF, COUNTER_FIGURE)).when(VALIDATE).thenRefused(ONLY_ASSUMPTIONS);
    }

    @Test
    void INS_1_evidence_that_came_later_counts() {
        story.given(recorded(BELIEF)).and(ADD).when(VALIDATE).then(VALIDATED);
    }

    @Test
    void INS_1_what_was_refuted_is_not_validated_after_all() {
        story.given(recorded(INTERVIEWS), REFUTED).when(VALIDATE).thenRefused(ALREADY_JUDGED);
    }

    @Test
    void INS_3_even_a_validated_insight_may_be_refuted() {
        story.given(recorded(INTERVIEWS)).when(REFUTE).then(REFUTED);
        story.given(recorded(INTERVIEWS), VALIDATED).when(REFUTE).then(REFUTED);
    }

    @Test
    void INS_3_a_refuted_insight_keeps_its_words_and_still_takes_evidence() {
        var refuted = story.given(recorded(INTERVIEWS), REFUTED);
        refuted.when(REWORD).thenRefused(NOT_IN_USE);
        refuted.when(ADD).then(new EvidenceAdded(INSIGHT, INTERVIEWS));
    }

    @Test
    void INS_3_a_retired_insight_is_kept_as_it_is() {
        var retired = story.given(recorded(INTERVIEWS), RETIRED);
        retired.when(ADD).thenRefused(NOT_IN_USE);
        retired.when(REWORD).thenRefused(NOT_IN_USE);
        retired.when(REFUTE).thenRefused(NOT_IN_USE);
        retired.when(VALIDATE).thenRefused(NOT_IN_USE);
    }

    @Test
    void any_insight_may_be_retired() {
        story.given(recorded()).when(RETIRE).then(RETIRED);
        story.given(recorded(INTERVIEWS), VALIDATED).when(RETIRE).then(RETIRED);
        story.given(recorded(INTERVIEWS), REFUTED).when(RETIRE).then(RETIRED);
    }

    @Test
    void an_insight_in_use_is_said_better() {
        var reworded = new InsightReworded(INSIGHT, REWORD.title(), REWORD.statement());
        story.given(recorded()).when(REWORD).then(reworded);
        story.given(recorded(INTERVIEWS), VALIDATED).when(REWORD).then(reworded);
    }

    @Test
    void what_is_so_already_changes_nothing() {
        story.given(recorded(INTERVIEWS), VALIDATED).when(VALIDATE).thenNothing();
        story.given(recorded(INTERVIEWS), REFUTED).when(REFUTE).thenNothing();
        story.given(recorded(INTERVIEWS), RETIRED).when(RETIRE).thenNothing();
    }

    @Test
    void a_wish_without_words_or_with_too_much_evidence_is_not_even_asked() {
        assertThatThrownBy(() -> new RefuteInsight(INSIGHT, " "))
                .isInstanceOf(Unacceptable.class);
        assertThatThrownBy(() -> new RewordInsight(INSIGHT, TITLE, ""))
                .isInstanceOf(Unacceptable.class);
        List<Evidence> many = Collections.nCopies(51, INTERVIEWS);
        assertThatThrownBy(() -> new RecordInsight(INSIGHT, TITLE, STATEMENT, many))
                .isInstanceOf(Unacceptable.class);
    }
}
