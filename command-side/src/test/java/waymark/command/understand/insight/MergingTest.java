package waymark.command.understand.insight;

import static waymark.api.understand.insight.InsightRefusal.INTO_NOTHING;
import static waymark.api.understand.insight.InsightRefusal.INTO_ONE_NOT_IN_USE;
import static waymark.api.understand.insight.InsightRefusal.NOT_IN_USE;
import static waymark.command.understand.insight.Insights.BELIEF;
import static waymark.command.understand.insight.Insights.INSIGHT;
import static waymark.command.understand.insight.Insights.INTERVIEWS;
import static waymark.command.understand.insight.Insights.OTHER;
import static waymark.command.understand.insight.Insights.REFUTED;
import static waymark.command.understand.insight.Insights.STATEMENT;
import static waymark.command.understand.insight.Insights.TITLE;
import static waymark.command.understand.insight.Insights.VALIDATED;
import static waymark.command.understand.insight.Insights.recorded;

import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.kernel.Event;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.InsightCommand;
import waymark.api.understand.insight.InsightCommand.AbsorbInsight;
import waymark.api.understand.insight.InsightCommand.AddEvidence;
import waymark.api.understand.insight.InsightCommand.MergeInsight;
import waymark.api.understand.insight.InsightCommand.RetireInsight;
import waymark.api.understand.insight.InsightCommand.ValidateInsight;
import waymark.api.understand.insight.InsightEvent;
import waymark.api.understand.insight.InsightEvent.InsightAbsorbed;
import waymark.api.understand.insight.InsightEvent.InsightMerged;
import waymark.api.understand.insight.InsightEvent.InsightRecorded;
import waymark.api.understand.insight.InsightEvent.InsightRefuted;
import waymark.api.understand.insight.InsightEvent.InsightValidated;
import waymark.api.understand.insight.InsightId;
import waymark.command.kernel.testing.Story;

class MergingTest {

    private static final InsightMerged MERGED = new InsightMerged(INSIGHT, OTHER, "The same");
    private static final MergeInsight MERGE = new MergeInsight(INSIGHT, OTHER, "The same");

    private final Story<Insight, InsightCommand, InsightEvent> story = Story
            .of(new InsightDecider());

    @Test
    void INS_4_one_that_says_the_same_goes_on_for_both() {
        beside(other(BELIEF)).when(MERGE).then(MERGED);
    }

    @Test
    void INS_4_it_is_not_merged_into_itself_or_into_nothing() {
        beside(other(BELIEF)).when(new MergeInsight(INSIGHT, INSIGHT, "The same"))
                .thenRefused(INTO_NOTHING);
        story.knowing(OTHER.value()).given(recorded(INTERVIEWS)).when(MERGE)
                .thenRefused(INTO_NOTHING);
    }

    @Test
    void INS_4_it_is_not_merged_into_one_that_no_longer_holds() {
        beside(other(BELIEF), new InsightRefuted(OTHER, "Counted anew")).when(MERGE)
                .thenRefused(INTO_ONE_NOT_IN_USE);
        beside(other(BELIEF), new InsightMerged(OTHER, INSIGHT, "The same")).when(MERGE)
                .thenRefused(INTO_ONE_NOT_IN_USE);
    }

    @Test
    void INS_3_what_is_refuted_or_merged_stays_as_it_is() {
        beside(other(BELIEF)).given(REFUTED).when(MERGE).thenRefused(NOT_IN_USE);
        beside(other(BELIEF)).given(MERGED).when(MERGE).thenRefused(NOT_IN_USE);
        beside(other(BELIEF)).given(VALIDATED).given(MERGED)
                .when(new RetireInsight(INSIGHT, "Over")).thenRefused(NOT_IN_USE);
        beside(other(BELIEF)).given(MERGED).when(new AddEvidence(INSIGHT, BELIEF))
                .thenRefused(NOT_IN_USE);
    }

    @Test
    void INS_4_the_other_one_takes_the_evidence_over_once() {
        InsightAbsorbed absorbed = new InsightAbsorbed(INSIGHT, OTHER, List.of(INTERVIEWS));
        var both = story.knowing(OTHER.value(), other(INTERVIEWS),
                new InsightMerged(OTHER, INSIGHT, "The same")).given(recorded(BELIEF));
        both.when(new AbsorbInsight(INSIGHT, OTHER)).then(absorbed);
        both.given(absorbed).when(new AbsorbInsight(INSIGHT, OTHER)).thenNothing();
        both.given(absorbed).when(new ValidateInsight(INSIGHT, null))
                .then(new InsightValidated(INSIGHT, null));
    }

    @Test
    void nothing_is_taken_over_from_one_that_was_not_merged() {
        story.knowing(OTHER.value(), other(INTERVIEWS)).given(recorded(BELIEF))
                .when(new AbsorbInsight(INSIGHT, OTHER)).thenNothing();
    }

    private Story<Insight, InsightCommand, InsightEvent> beside(Event... others) {
        return story.knowing(OTHER.value(), others).given(recorded(INTERVIEWS));
    }

    private static InsightRecorded other(Evidence... evidence) {
        return new InsightRecorded(new InsightId(OTHER.value()), TITLE, STATEMENT,
                List.of(evidence));
    }
}
