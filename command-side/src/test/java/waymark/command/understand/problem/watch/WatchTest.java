package waymark.command.understand.problem.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.api.understand.problem.watch.WatchRefusal.NOTHING_PROPOSED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.kernel.Event;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.listen.followup.FollowupId;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.InsightEvent.InsightAbsorbed;
import waymark.api.understand.insight.InsightEvent.InsightMerged;
import waymark.api.understand.insight.InsightEvent.InsightRecorded;
import waymark.api.understand.insight.InsightId;
import waymark.api.understand.problem.ProblemEvent.ProblemFramed;
import waymark.api.understand.problem.ProblemEvent.ProblemGrounded;
import waymark.api.understand.problem.ProblemEvent.ProblemReopened;
import waymark.api.understand.problem.ProblemEvent.ProblemResolved;
import waymark.api.understand.problem.ProblemId;
import waymark.api.understand.problem.ProblemKind;
import waymark.api.understand.problem.Statement;
import waymark.api.understand.problem.watch.Signal;
import waymark.api.understand.problem.watch.WatchCommand;
import waymark.api.understand.problem.watch.WatchCommand.DeclineReopening;
import waymark.api.understand.problem.watch.WatchCommand.NoteRecurrence;
import waymark.api.understand.problem.watch.WatchCommand.ProposeReopening;
import waymark.api.understand.problem.watch.WatchCommand.WatchProblem;
import waymark.api.understand.problem.watch.WatchCommand.WidenWatch;
import waymark.api.understand.problem.watch.WatchEvent;
import waymark.api.understand.problem.watch.WatchEvent.RecurrenceNoted;
import waymark.api.understand.problem.watch.WatchEvent.ReopeningDeclined;
import waymark.api.understand.problem.watch.WatchEvent.ReopeningProposed;
import waymark.api.understand.problem.watch.WatchEvent.WatchBegun;
import waymark.api.understand.problem.watch.WatchEvent.WatchOpened;
import waymark.api.understand.problem.watch.WatchEvent.WatchWidened;
import waymark.command.kernel.testing.Story;

class WatchTest {

    private static final ProblemId PROBLEM = ProblemId.next();
    private static final InsightId INSIGHT = InsightId.next();
    private static final FollowupId FIRST = FollowupId.next();
    private static final FollowupId SECOND = FollowupId.next();
    private static final FollowupId THIRD = FollowupId.next();
    private static final WatchOpened OPENED = new WatchOpened();
    private static final WatchBegun BEGUN = new WatchBegun(PROBLEM, List.of("late"),
            List.of(INSIGHT));
    private static final ProblemFramed FRAMED = new ProblemFramed(PROBLEM, ProblemKind.PAIN,
            new Statement("A family", "to know", "they move", "nobody calls", "a day"),
            List.of(INSIGHT), null, null);
    private static final ProblemResolved RESOLVED = new ProblemResolved(PROBLEM, "benefit/1");
    private static final InsightRecorded RECORDED = new InsightRecorded(INSIGHT, "They wait",
            "All day", List.of(new Evidence(Evidence.Kind.FEEDBACK, Evidence.Stance.SUPPORTS,
                    "Seven cases", 7, LocalDate.of(2026, 5, 1),
                    new Evidence.Pinned("/api/follow-ups?cause=late&standing=CLOSED", 9, null,
                            null),
                    null)));
    private static final ReopeningProposed BY_EVIDENCE = new ReopeningProposed(
            PROBLEM, Signal.EVIDENCE, INSIGHT.value(), "Eight more");

    private final Story<Watches, WatchCommand, WatchEvent> story = Story.of(new WatchDecider())
            .given(OPENED);

    @Test
    void PRB_4_a_resolved_problem_is_watched_by_what_its_insights_rest_on() {
        problem(FRAMED, RESOLVED).when(new WatchProblem(PROBLEM)).then(BEGUN);
        problem(FRAMED, RESOLVED, new ProblemReopened(PROBLEM, "Back"))
                .when(new WatchProblem(PROBLEM)).thenNothing();
    }

    @Test
    void PRB_4_three_cases_with_its_cause_propose_to_reopen_it_and_each_counts_once() {
        var noted = story.given(BEGUN).and(note(FIRST));
        noted.when(note(FIRST)).thenNothing();
        noted.when(note(SECOND)).then(new RecurrenceNoted(PROBLEM, "late", SECOND, 2));
        var all = noted.and(note(SECOND));
        all.when(note(THIRD)).then(new RecurrenceNoted(PROBLEM, "late", THIRD, 3),
                new ReopeningProposed(PROBLEM, Signal.CAUSE, "late",
                        "3 cases were closed since with a cause that it rests on"));
        all.and(note(THIRD)).when(note(FollowupId.next())).thenNothing();
        all.when(new NoteRecurrence(PROBLEM, "other", THIRD)).thenNothing();
    }

    @Test
    void PRB_4_new_evidence_proposes_at_once_and_the_same_source_not_twice() {
        var wish = new ProposeReopening(PROBLEM, Signal.EVIDENCE, INSIGHT.value(), "Eight more");
        story.given(BEGUN).when(wish).then(BY_EVIDENCE);
        story.given(BEGUN, BY_EVIDENCE).when(wish).thenNothing();
        story.when(wish).thenNothing();
    }

    @Test
    void PRB_4_what_was_declined_may_be_proposed_again() {
        var declining = new DeclineReopening(PROBLEM, "A single street");
        var watching = problem(FRAMED, RESOLVED).given(BEGUN);
        problem(FRAMED).when(declining).thenRefused(NOTHING_PROPOSED);
        watching.when(declining).then(new ReopeningDeclined(PROBLEM, "A single street"));
        watching.given(BY_EVIDENCE).when(declining)
                .then(new ReopeningDeclined(PROBLEM, "A single street"));
        watching.given(BY_EVIDENCE).and(declining).when(new ProposeReopening(PROBLEM,
                Signal.EVIDENCE, INSIGHT.value(), "Eight more")).then(BY_EVIDENCE);
        story.knowing(PROBLEM.value()).when(declining).thenRefused(GeneralRefusal.UNKNOWN_ID);
    }

    @Test
    void PRB_4_what_goes_on_for_a_merged_insight_is_watched_in_its_stead() {
        InsightId heir = InsightId.next();
        var merged = problem(FRAMED, RESOLVED)
                .knowing(INSIGHT.value(), new InsightMerged(INSIGHT, heir, "The same"))
                .knowing(heir.value(), new InsightRecorded(heir, "They sit", "All day",
                        List.of()));
        merged.when(new WatchProblem(PROBLEM)).then(new WatchBegun(PROBLEM, List.of("late"),
                List.of(INSIGHT, heir)));
        var wish = new WidenWatch(PROBLEM, heir);
        story.when(wish).thenNothing();
        story.given(BEGUN).when(wish).then(new WatchWidened(PROBLEM, heir));
        story.given(BEGUN).and(wish).when(wish).thenNothing();
    }

    @Test
    void PRB_4_evidence_that_comes_with_a_merger_or_a_new_ground_proposes_too() {
        InsightId other = InsightId.next();
        Evidence seen = RECORDED.evidence().getFirst();
        Watches watches = story.given(BEGUN).state();
        assertThat(NewEvidence.absorbed(new InsightAbsorbed(INSIGHT, other, List.of(seen)),
                watches)).containsExactly(new ProposeReopening(PROBLEM, Signal.EVIDENCE,
                        other.value(), "Seven cases"));
        assertThat(NewEvidence.absorbed(new InsightAbsorbed(other, INSIGHT, List.of(seen)),
                watches)).as("it was watched before").isEmpty();
        assertThat(NewEvidence.merged(new InsightMerged(INSIGHT, other, "The same"), watches))
                .containsExactly(new WidenWatch(PROBLEM, other));
        assertThat(NewEvidence.grounded(new ProblemGrounded(PROBLEM, other), watches))
                .containsExactly(new WidenWatch(PROBLEM, other), new ProposeReopening(PROBLEM,
                        Signal.EVIDENCE, other.value(), "It rests on one more insight since"));
        assertThat(NewEvidence.grounded(new ProblemGrounded(ProblemId.next(), other), watches))
                .isEmpty();
    }

    private static NoteRecurrence note(FollowupId followup) {
        return new NoteRecurrence(PROBLEM, "late", followup);
    }

    private Story<Watches, WatchCommand, WatchEvent> problem(Event... events) {
        return story.knowing(PROBLEM.value(), events).knowing(INSIGHT.value(), RECORDED);
    }
}
