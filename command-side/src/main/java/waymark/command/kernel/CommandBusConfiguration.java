package waymark.command.kernel;

import java.time.Clock;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import waymark.api.kernel.Command;
import waymark.log.EventLog;

/**
 * The command bus runs without a transaction manager: the append is the only durable effect of a
 * command and has a connection of its own, so a waiting command pins none.
 */
@Configuration
class CommandBusConfiguration {

    static final String DECIDING = "deciding";

    @Bean
    CommandBus commandBus(EventLog log) {
        SimpleCommandBus bus = SimpleCommandBus.builder()
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .build();
        var _ = bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>());
        var _ = bus.registerHandlerInterceptor((work, chain) -> keepKey(work, chain, log));
        return bus;
    }

    /** Streams are found by the command itself, without an annotation of Axon's on the words. */
    @Bean
    CommandTargetResolver streamOfCommand() {
        return message -> new VersionedAggregateIdentifier(
                (Object) ((Command) message.getPayload()).stream(), null);
    }

    /** The append checks versions itself; a lock in one process would only make others wait. */
    @Bean
    LockFactory noLock() {
        return NullLockFactory.INSTANCE;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    private static Object keepKey(
            UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain, EventLog log)
            throws Exception {
        Deciding deciding = (Deciding) work.getMessage().getMetaData().get(DECIDING);
        if (deciding == null) {
            throw new IllegalStateException("commands come through Commands only");
        }
        deciding.attach();
        Object result = chain.proceed();
        work.onPrepareCommit(committing -> deciding.appending().appendNothing(log));
        return result;
    }
}
