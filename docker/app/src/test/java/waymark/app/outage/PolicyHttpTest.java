package waymark.app.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import waymark.api.understand.problem.ProblemCommand.AddressProblem;
import waymark.api.understand.problem.ProblemEvent.ProblemAddressed;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;
import waymark.log.EventLog;
import waymark.log.LogUnavailable;
import waymark.log.NotAppended;
import waymark.log.NotAppended.Because;

/** What a policy sends is recorded once, whatever stands in its way for a while. */
class PolicyHttpTest extends WaymarkTest {

    @Autowired private CommandBus bus;
    @Autowired private EventLog log;

    @Test
    void a_policy_comes_back_to_a_busy_moment_until_it_is_over() {
        assertRecordedOnceAfter(7, new NotAppended(Because.STREAM_MOVED, "planted"));
    }

    @Test
    void a_policy_waits_for_a_log_that_is_away() {
        assertRecordedOnceAfter(1, new LogUnavailable("planted"));
    }

    private void assertRecordedOnceAfter(int times, RuntimeException obstacle) {
        AtomicInteger met = new AtomicInteger();
        Registration plant = bus.registerHandlerInterceptor(
                (UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) -> {
                    if (work.getMessage().getPayload() instanceof AddressProblem
                            && met.getAndIncrement() < times) {
                        throw obstacle;
                    }
                    return chain.proceed();
                });
        try {
            Answer problem = framed();
            proposed(problem);
            await().atMost(Duration.ofSeconds(20)).untilAsserted(
                    () -> assertThat(addressed(problem)).hasSize(1));
            await().during(Duration.ofMillis(500)).until(() -> addressed(problem).size() == 1);
            assertThat(met.get()).isEqualTo(times + 1);
        } finally {
            var _ = plant.cancel();
        }
    }

    private List<Long> addressed(Answer problem) {
        return log.stream(problem.at("stream"), 0, 100).stream()
                .filter(one -> one.event() instanceof ProblemAddressed)
                .map(one -> one.position()).toList();
    }

    private Answer framed() {
        return as(Part.ANALYST).post("/api/problems", Map.of("kind", "PAIN",
                "statement", Map.of("persona", "A family", "need", "to know when",
                        "situation", "a line is installed", "obstacle", "the window is a day",
                        "consequence", "a day off work"),
                "waiver", "Told by the field")).is(201);
    }

    private void proposed(Answer problem) {
        as(Part.PROJECT_MANAGER).post("/api/initiatives", Map.of("title", "Two hours",
                "summary", "Promise two hours", "problems", List.of(problem.reference()),
                "owner", person(Part.PROJECT_MANAGER))).is(201);
    }
}
