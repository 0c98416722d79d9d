package waymark.app.sides;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;
import waymark.api.choose.businesscase.BusinessCaseEvent.Decided;
import waymark.api.choose.businesscase.decision.Ballot;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingClosed;
import waymark.api.choose.council.meeting.MeetingEvent.VoteCast;
import waymark.api.deliver.project.change.BaselineEvent.ChangeApproved;
import waymark.api.kernel.Event;
import waymark.api.measure.benefit.BenefitEvent.ShareClaimed;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.Programs;
import waymark.log.EventLog;
import waymark.log.Recorded;
import waymark.log.testing.TestDatabases;

/** People at two nodes over one PostgreSQL at the same moment: one outcome. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RacesTest {

    private static final int ROUNDS = Integer.getInteger("waymark.races", 8);

    private final Programs programs = new Programs(TestDatabases.emptyPostgres(), "races");
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private ConfigurableApplicationContext one;
    private ConfigurableApplicationContext other;
    private Sitting sitting;

    @BeforeAll
    void start() {
        one = programs.start("command");
        other = programs.start("command");
        sitting = new Sitting(one).seated();
    }

    @AfterAll
    void stop() {
        threads.shutdownNow();
        programs.close();
    }

    @Test
    void CNL_6_two_members_who_vote_at_once_both_count_and_one_who_votes_twice_counts_once() {
        for (int round = 0; round < ROUNDS; round++) {
            Answer reviewed = sitting.reviewed();
            Answer meeting = sitting.opened(reviewed.at("stream"));
            String item = item(meeting, reviewed);
            List<Answer> both = atOnce(() -> sitting.vote(one, Part.CHAIR, item, "FOR"),
                    () -> sitting.vote(other, Part.MEMBER, item, "FOR"));
            assertThat(both).extracting(Answer::status).containsExactly(200, 200);
            List<Answer> twice = atOnce(() -> sitting.vote(one, Part.MEMBER, item, "ABSTAIN"),
                    () -> sitting.vote(other, Part.MEMBER, item, "FOR"));
            assertThat(twice).extracting(Answer::status).containsExactly(200, 200);
            VoteCast last = told(meeting, VoteCast.class)
                    .filter(vote -> vote.member().value().equals(sitting.person(Part.MEMBER)))
                    .reduce((_, later) -> later).orElseThrow();
            sitting.decide(one, reviewed, meeting, "APPROVE").is(200);
            List<Ballot> counted = told(reviewed, Decided.class).findFirst().orElseThrow()
                    .decision().votes();
            assertThat(counted).hasSize(2).contains(new Ballot(last.member(), last.voice()));
        }
    }

    @Test
    void CNL_6_of_a_vote_and_the_closing_of_its_meeting_one_comes_first_and_ends_the_other() {
        for (int round = 0; round < ROUNDS; round++) {
            Answer reviewed = sitting.reviewed();
            Answer meeting = sitting.opened(reviewed.at("stream"));
            List<Answer> both = atOnce(
                    () -> sitting.vote(one, Part.MEMBER, item(meeting, reviewed), "FOR"),
                    () -> sitting.as(other, Part.SECRETARY).against(meeting).put("/api/meetings/"
                            + meeting.reference() + "/closing", Map.of()));
            boolean voted = told(meeting, VoteCast.class).findAny().isPresent();
            boolean closed = told(meeting, MeetingClosed.class).findAny().isPresent();
            assertThat(voted).as("one of the two").isNotEqualTo(closed);
            assertThat(both).extracting(Answer::status)
                    .containsExactly(voted ? 200 : 409, closed ? 200 : 412);
        }
    }

    @Test
    void CNL_3_two_meetings_that_decide_one_case_at_once_come_to_one_decision() {
        for (int round = 0; round < ROUNDS; round++) {
            Answer reviewed = sitting.reviewed();
            Answer first = sitting.opened(reviewed.at("stream"));
            Answer second = sitting.opened(reviewed.at("stream"));
            List<Answer> both = atOnce(
                    () -> sitting.decide(one, reviewed, first, "APPROVE"),
                    () -> sitting.decide(other, reviewed, second, "REJECT"));
            assertThat(both).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
            assertThat(told(reviewed, Decided.class)).hasSize(1);
        }
    }

    @Test
    void BEN_2_of_two_claims_at_once_that_come_to_more_than_the_effect_one_is_refused() {
        for (int round = 0; round < ROUNDS; round++) {
            Drawing drawing = new Drawing(sitting, "claims " + round);
            Answer first = drawing.placed(drawing.benefit());
            Answer second = drawing.placed(drawing.benefit());
            List<Answer> both = atOnce(() -> drawing.claim(one, first, 60),
                    () -> drawing.claim(other, second, 60));
            assertThat(both).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            assertThat(told(first, ShareClaimed.class).count()
                    + told(second, ShareClaimed.class).count()).isEqualTo(1);
        }
    }

    @Test
    void BEN_2_of_a_claim_and_of_what_brings_an_earlier_one_beside_it_one_is_refused() {
        for (int round = 0; round < ROUNDS; round++) {
            Drawing drawing = new Drawing(sitting, "placing " + round);
            Answer first = drawing.placed(drawing.benefit());
            Answer second = drawing.benefit();
            drawing.claim(one, second, 60).is(200);
            List<Answer> both = atOnce(() -> drawing.claim(one, first, 60),
                    () -> drawing.place(other, second));
            assertThat(both).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void PRJ_3_of_two_approvals_of_one_change_at_once_one_counts_and_the_baseline_moves_once() {
        Running running = new Running(sitting);
        Answer project = running.project();
        for (int round = 1; round <= ROUNDS; round++) {
            Answer asked = running.asked(project, round);
            String change = running.address(project) + "/changes/" + round;
            List<Answer> both = atOnce(
                    () -> running.approved(one, Part.CHAIR, asked, change),
                    () -> running.approved(other, Part.MEMBER, asked, change));
            assertThat(both).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
            assertThat(told(asked, ChangeApproved.class).map(ChangeApproved::change))
                    .containsOnlyOnce(round).hasSize(round);
        }
    }

    @Test
    void PRJ_6_of_two_dependencies_at_once_that_would_close_a_circle_one_is_refused() {
        Running running = new Running(sitting);
        for (int round = 0; round < ROUNDS; round++) {
            Answer first = running.project();
            Answer second = running.project();
            List<Answer> both = atOnce(() -> running.waits(one, first, second),
                    () -> running.waits(other, second, first));
            assertThat(both).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            assertThat(both).filteredOn(answer -> answer.status() == 409)
                    .extracting(answer -> answer.at("rule")).containsExactly("PRJ-6");
        }
    }

    /** Both at the same moment, as far as threads can be at that. */
    private List<Answer> atOnce(Supplier<Answer> here, Supplier<Answer> there) {
        CyclicBarrier gate = new CyclicBarrier(2);
        return Stream.of(here, there).map(one -> CompletableFuture.supplyAsync(() -> {
            try {
                gate.await(10, TimeUnit.SECONDS);
            } catch (Exception alone) {
                throw new IllegalStateException(alone);
            }
            return one.get();
        }, threads)).toList().stream().map(CompletableFuture::join).toList();
    }

    private static String item(Answer meeting, Answer reviewed) {
        return "/api/meetings/" + meeting.reference() + "/items/" + reviewed.reference();
    }

    private <E extends Event> Stream<E> told(Answer of, Class<E> type) {
        return one.getBean(EventLog.class).stream(of.at("stream"), 0, 100).stream()
                .map(Recorded::event).filter(type::isInstance).map(type::cast);
    }
}
