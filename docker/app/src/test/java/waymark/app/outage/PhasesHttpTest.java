package waymark.app.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import waymark.api.govern.organisation.PersonCommand.RegisterPerson;
import waymark.api.kernel.NewId;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;
import waymark.log.EventLog;

/** A command that fails at any moment of its unit of work is answered as the log has it. */
class PhasesHttpTest extends WaymarkTest {

    /** Where something throws. */
    enum Moment {
        BEFORE_THE_HANDLER, AFTER_THE_HANDLER, AS_THE_APPEND_BEGINS, AFTER_THE_APPEND, COMMIT,
        AFTER_COMMIT, ROLLBACK, CLEAN_UP;

        private Object proceed(UnitOfWork<?> work, InterceptorChain chain) throws Exception {
            switch (this) {
                case BEFORE_THE_HANDLER -> fail(work);
                case AS_THE_APPEND_BEGINS -> work.onPrepareCommit(Moment::fail);
                case COMMIT -> work.onCommit(Moment::fail);
                case AFTER_COMMIT -> work.afterCommit(Moment::fail);
                case CLEAN_UP -> work.onCleanup(Moment::fail);
                case ROLLBACK -> {
                    work.onRollback(Moment::fail);
                    fail(work);
                }
                case AFTER_THE_HANDLER, AFTER_THE_APPEND -> {}
            }
            Object result = chain.proceed();
            switch (this) {
                case AFTER_THE_HANDLER -> fail(work);
                case AFTER_THE_APPEND -> work.onPrepareCommit(
                        first -> first.onPrepareCommit(Moment::fail));
                default -> {}
            }
            return result;
        }

        private static void fail(UnitOfWork<?> work) {
            throw new IllegalStateException("planted in " + work.phase());
        }
    }

    @Autowired private CommandBus bus;
    @Autowired private EventLog log;

    private long head;

    @BeforeEach
    void remember() {
        head = log.head();
    }

    @ParameterizedTest
    @EnumSource
    void the_answer_is_what_the_log_has_wherever_a_command_fails(Moment moment) {
        String key = NewId.uuid().toString();
        Answer answer = planted(moment, key);

        assertThat(contradiction(answer, recorded(key))).isEmpty();
        assertThat(sent(key).is(201).header("Location")).isNotBlank();
        assertThat(recorded(key)).hasSize(1);
    }

    @Test
    void an_answer_that_is_not_what_the_log_has_is_caught() {
        Answer stored = sent(NewId.uuid().toString()).is(201);
        Answer failed = planted(Moment.BEFORE_THE_HANDLER, NewId.uuid().toString()).is(500);

        assertThat(contradiction(stored, List.of())).contains("nothing is stored");
        assertThat(contradiction(failed, List.of(1L))).contains("it is stored");
    }

    private static Optional<String> contradiction(Answer answer, List<Long> stored) {
        if (answer.status() == 201) {
            return stored.size() == 1 ? Optional.empty() : Optional.of("nothing is stored");
        }
        return stored.isEmpty() ? Optional.empty() : Optional.of("it is stored");
    }

    private Answer planted(Moment moment, String key) {
        var plant = bus.registerHandlerInterceptor(
                (UnitOfWork<? extends CommandMessage<?>> work,
                        InterceptorChain chain) -> isOf(key, work)
                                ? moment.proceed(work, chain)
                                : chain.proceed());
        try {
            return sent(key);
        } finally {
            var _ = plant.cancel();
        }
    }

    private static boolean isOf(String key, UnitOfWork<? extends CommandMessage<?>> work) {
        return work.getMessage().getPayload() instanceof RegisterPerson one
                && one.email().startsWith(key);
    }

    private Answer sent(String key) {
        return as(Part.ADMIN).with("Idempotency-Key", key).post("/api/people",
                Map.of("name", "Kim Falk", "email", key + "@waymark.example"));
    }

    private List<Long> recorded(String key) {
        return log.after(head, Integer.MAX_VALUE).stream()
                .filter(one -> one.meta().causation().equals(key)).map(one -> one.position())
                .toList();
    }
}
