package waymark.query.choose.initiative.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import waymark.api.choose.initiative.Inherited.Standing;
import waymark.api.choose.initiative.InitiativeView.Stage;
import waymark.api.worth.Money;
import waymark.query.choose.initiative.progress.Progress.Ruling;
import waymark.query.choose.initiative.progress.Progress.Run;

class ProgressTest {

    private static final Money AMOUNT = Money.of("61000", "EUR");

    @Test
    void the_stage_follows_the_case_to_the_benefit_INI_3() {
        Progress progress = Progress.NONE;
        assertThat(progress.stage()).isEqualTo(Stage.PROPOSED);
        progress = progress.withScore();
        assertThat(progress.stage()).isEqualTo(Stage.SCORED);
        progress = progress.drafting("case/1");
        assertThat(progress.stage()).isEqualTo(Stage.SCORED);
        progress = progress.ruling("case/1", Ruling.APPROVED, AMOUNT);
        assertThat(progress.stage()).isEqualTo(Stage.APPROVED);
        progress = progress.running("project/1", Run.RUNNING);
        assertThat(progress.stage()).isEqualTo(Stage.DELIVERING);
        progress = progress.benefit("benefit/1", true);
        assertThat(progress.stage()).as("early benefits").isEqualTo(Stage.DELIVERING);
        progress = progress.running("project/1", Run.COMPLETED);
        assertThat(progress.stage()).isEqualTo(Stage.REALISED);
    }

    @Test
    void an_unproven_benefit_realises_nothing_INI_3() {
        Progress delivered = Progress.NONE.running("project/1", Run.COMPLETED);
        assertThat(delivered.benefit("benefit/1", false).stage()).isEqualTo(Stage.DELIVERED);
    }

    @Test
    void the_last_decision_counts_INI_3() {
        Progress deferred = Progress.NONE.ruling("case/1", Ruling.DEFERRED, null);
        assertThat(deferred.stage()).isEqualTo(Stage.DEFERRED);
        Progress superseded = deferred.ruling("case/1", Ruling.APPROVED, AMOUNT);
        assertThat(superseded.stage()).isEqualTo(Stage.APPROVED);
        Progress turned = superseded.ruling("case/1", Ruling.REJECTED, null);
        assertThat(turned.stage()).isEqualTo(Stage.REJECTED);
        assertThat(turned.approvals()).isEmpty();
        assertThat(turned.drafting("case/2").stage()).as("a new case").isEqualTo(Stage.PROPOSED);
    }

    @Test
    void a_case_that_is_reworked_keeps_its_decision_until_the_next_INI_3() {
        assertThat(Progress.NONE.ruling("case/1", Ruling.DEFERRED, null).drafting("case/1").stage())
                .isEqualTo(Stage.DEFERRED);
    }

    @Test
    void what_stopped_every_project_stopped_the_initiative_INI_3() {
        Progress stopped = Progress.NONE.running("project/1", Run.STOPPED);
        assertThat(stopped.stage()).isEqualTo(Stage.STOPPED);
        assertThat(stopped.running("project/2", Run.RUNNING).stage()).isEqualTo(Stage.DELIVERING);
    }

    @Test
    void what_was_inherited_stands_until_something_happens_here_INI_5() {
        Progress delivering = Progress.inherited(Standing.DELIVERING);
        assertThat(delivering.stage()).isEqualTo(Stage.DELIVERING);
        assertThat(delivering.withScore().stage()).isEqualTo(Stage.DELIVERING);
        assertThat(delivering.ruling("case/1", Ruling.REJECTED, null).stage())
                .isEqualTo(Stage.REJECTED);
        assertThat(Progress.inherited(Standing.UNKNOWN).withScore().stage())
                .isEqualTo(Stage.SCORED);
    }

    @Test
    void whatever_happens_what_was_ended_stays_ended_INI_3() {
        List<UnaryOperator<Progress>> steps = List.of(Progress::withScore,
                Progress::goingAhead, one -> one.drafting("case/1"),
                one -> one.ruling("case/1", Ruling.APPROVED, AMOUNT),
                one -> one.ruling("case/1", Ruling.REJECTED, null),
                one -> one.running("project/1", Run.RUNNING),
                one -> one.running("project/1", Run.COMPLETED),
                one -> one.benefit("benefit/1", true));
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            Progress open = Progress.NONE;
            Progress ended = Progress.NONE.over(Stage.STOPPED);
            for (int step = 0; step < 20; step++) {
                var next = steps.get(random.nextInt(steps.size()));
                open = next.apply(open);
                ended = next.apply(ended);
            }
            assertThat(ended.stage()).as("seed " + seed).isEqualTo(Stage.STOPPED);
            boolean real = open.stage() == Stage.REALISED;
            assertThat(!real || open.benefits().containsValue(true)).as("seed " + seed).isTrue();
        }
    }
}
