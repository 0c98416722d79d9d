package waymark.command.govern.lapse;

import static waymark.command.govern.lapse.Waiting.ANA;
import static waymark.command.govern.lapse.Waiting.BENEFIT;
import static waymark.command.govern.lapse.Waiting.CASE;
import static waymark.command.govern.lapse.Waiting.DUE;
import static waymark.command.govern.lapse.Waiting.INITIATIVE;
import static waymark.command.govern.lapse.Waiting.PROJECT;
import static waymark.command.govern.lapse.Waiting.STARTED;
import static waymark.command.govern.lapse.Waiting.TODAY;
import static waymark.command.govern.lapse.Waiting.claimed;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.api.choose.businesscase.BusinessCaseEvent.ConditionMet;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.deliver.project.ProjectEvent.MilestoneMoved;
import waymark.api.deliver.project.ProjectEvent.ProjectStopped;
import waymark.api.deliver.project.change.Baseline;
import waymark.api.deliver.project.change.BaselineEvent.ChangeApproved;
import waymark.api.deliver.project.change.BaselineId;
import waymark.api.deliver.project.ending.Lessons;
import waymark.api.deliver.project.week.MilestoneNews;
import waymark.api.govern.lapse.LapseCommand;
import waymark.api.govern.lapse.LapseCommand.TellClaimLate;
import waymark.api.govern.lapse.LapseCommand.TellConditionLate;
import waymark.api.govern.lapse.LapseCommand.TellMilestoneLate;
import waymark.api.govern.lapse.LapseEvent;
import waymark.api.govern.lapse.LapseEvent.ClaimLate;
import waymark.api.govern.lapse.LapseEvent.ConditionLate;
import waymark.api.govern.lapse.LapseEvent.MilestoneLate;
import waymark.api.govern.lapse.LapseId;
import waymark.api.kernel.Event;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerified;
import waymark.api.measure.benefit.BenefitEvent.Result;
import waymark.api.worth.proof.Shown;
import waymark.command.kernel.testing.Story;

/** What is told of milestones, conditions and claims whose day has passed in vain. */
class LapseTest {

    private static final LapseId LAPSE = LapseId.of(new UUID(7, 7), 0);
    private static final BaselineId BASELINE = BaselineId.of(PROJECT);
    private static final TellMilestoneLate MILESTONE = new TellMilestoneLate(
            LAPSE, PROJECT, "Pilot", DUE);
    private static final TellConditionLate CONDITION = new TellConditionLate(
            LAPSE, CASE, 1, 1, DUE);
    private static final TellClaimLate CLAIM = new TellClaimLate(LAPSE, BENEFIT, 1, DUE);

    private static Story<Boolean, LapseCommand, LapseEvent> story(Event... events) {
        Story<Boolean, LapseCommand, LapseEvent> story = Story.of(new LapseDecider())
                .knowing(PROJECT.value()).knowing(BASELINE.value()).knowing(CASE.value())
                .knowing(BENEFIT.value()).on(DUE.plusDays(1));
        for (Event event : events) {
            story = story.knowing(event.stream(), event);
        }
        return story;
    }

    private static MilestoneMoved moved(
            @Nullable LocalDate forecast, @Nullable LocalDate actual, LocalDate week) {
        return new MilestoneMoved(
                PROJECT, INITIATIVE, new MilestoneNews("Pilot", forecast, actual), week);
    }

    private static ChangeApproved agreed(LocalDate day) {
        return new ChangeApproved(BASELINE, PROJECT, INITIATIVE, null, 1,
                new Baseline(Waiting.euro(1000), TODAY.plusDays(90),
                        List.of(new Baseline.Day("Pilot", day))),
                Waiting.euro(0), TODAY, null, null, false);
    }

    @Test
    void a_milestone_is_late_the_day_after_it_was_expected_unless_it_is_there() {
        story(STARTED).when(MILESTONE).then(new MilestoneLate(
                LAPSE, PROJECT, INITIATIVE, ANA, "Pilot", DUE));
        story(STARTED).on(DUE).when(MILESTONE).thenNothing();
        story(STARTED, moved(null, DUE, DUE)).when(MILESTONE).thenNothing();
        story(STARTED, new ProjectStopped(PROJECT, INITIATIVE, null, TODAY, "Enough",
                new Lessons("a", "b", "c"), TODAY)).when(MILESTONE).thenNothing();
        story().when(MILESTONE).thenNothing();
    }

    @Test
    void a_milestone_is_late_on_the_day_that_is_expected_last_whoever_said_it() {
        LocalDate later = DUE.plusDays(9);
        var moved = story(STARTED, moved(later, null, TODAY)).on(later.plusDays(1));
        moved.when(MILESTONE).thenNothing();
        var told = new TellMilestoneLate(LAPSE, PROJECT, "Pilot", later);
        moved.when(told).thenOne(MilestoneLate.class);
        story(STARTED, moved(later, null, TODAY), moved(DUE, null, TODAY.minusDays(7)))
                .on(later.plusDays(1)).when(told).thenOne(MilestoneLate.class);
        story(STARTED, agreed(later)).on(later.plusDays(1)).when(told)
                .thenOne(MilestoneLate.class);
        story(STARTED, agreed(later)).when(MILESTONE).thenNothing();
    }

    @Test
    void BC_5_a_condition_is_late_unless_it_is_met_or_another_decision_came() {
        story(Waiting.approved(1)).when(CONDITION).then(new ConditionLate(
                LAPSE, CASE, INITIATIVE, ANA, 1, 1, DUE));
        story(Waiting.approved(1)).on(DUE).when(CONDITION).thenNothing();
        story(Waiting.approved(1), new ConditionMet(CASE, INITIATIVE, 1, 1, "So", TODAY))
                .when(CONDITION).thenNothing();
        story(Waiting.approved(1), Waiting.approved(2)).when(CONDITION).thenNothing();
        story(Waiting.approved(1)).when(new TellConditionLate(LAPSE, CASE, 1, 3, DUE))
                .thenNothing();
    }

    @Test
    void BEN_1_a_claim_is_late_unless_finance_has_spoken_of_it() {
        story(claimed(1)).when(CLAIM).then(new ClaimLate(LAPSE, BENEFIT, INITIATIVE, 1, DUE));
        story(claimed(1), new ClaimVerified(BENEFIT, INITIATIVE, null, BenefitClass.CASHABLE, 1,
                Shown.COUNTED, Result.FULLY, Waiting.euro(100), TODAY, ANA, false, null, null))
                .when(CLAIM).thenNothing();
        story(claimed(2)).when(CLAIM).thenNothing();
    }
}
