package waymark.command.kernel.policy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Command;
import waymark.api.kernel.Event;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.log.AppendRequest;
import waymark.log.EventLog;
import waymark.log.Recorded;
import waymark.log.axon.Messages;
import waymark.log.side.OnlyWhereDecided;

/**
 * Follows the log for all policies. Each command is sent from a thread of its own with no unit of
 * work, and its receipt is waited for before the token moves on; the idempotency key is made of
 * policy, event and number, so that reading an event again sends nothing twice.
 */
@OnlyWhereDecided
@Component
@ProcessingGroup(PolicyHandler.GROUP)
class PolicyHandler {

    static final String GROUP = "policies";

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int TRIES = 40;
    private static final Logger LOG = LoggerFactory.getLogger(PolicyHandler.class);

    private final List<Policy> policies;
    private final Commands commands;
    private final Sights sights;
    private final Executor apart = Executors.newVirtualThreadPerTaskExecutor();

    PolicyHandler(List<Policy> policies, Commands commands, EventLog log, Clock clock) {
        this.policies = policies;
        this.commands = commands;
        this.sights = new Sights(log, clock.getZone());
    }

    @EventHandler
    void on(Event event, @MetaDataValue(Messages.RECORDED) Recorded recorded) {
        sights.passing(recorded);
        for (Policy policy : policies) {
            List<Command> wishes = policy.react(recorded,
                    sights.of(policy.restsOn(recorded), recorded),
                    Policy.idsOf(recorded.eventId()));
            for (int number = 0; number < wishes.size(); number++) {
                send(policy, recorded, number, wishes.get(number));
            }
        }
    }

    private void send(Policy policy, Recorded recorded, int number, Command wish) {
        String key = policy.name() + "/" + recorded.eventId() + "/" + number;
        Ask ask = new Ask(Actor.SYSTEM, new AppendRequest.Key(Actor.SYSTEM.person(), key, key),
                OptionalLong.empty(), recorded.meta().correlation());
        for (int tried = 1; !isSettled(policy, ask, wish, tried == TRIES); tried++) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /**
     * Sends it once. What is there already, because of an earlier event, is well. What only came at
     * a busy moment is sent again, and in the end thrown, so that the processor comes back to the
     * event later.
     */
    private boolean isSettled(Policy policy, Ask ask, Command wish, boolean isLast) {
        try {
            CompletableFuture.runAsync(() -> commands.send(ask, wish), apart).join();
            return true;
        } catch (CompletionException failed) {
            if (!(failed.getCause() instanceof Refused refused)) {
                throw failed;
            }
            boolean busy = refused.refusal() == GeneralRefusal.MOVED_TOO_OFTEN;
            if (busy && isLast) {
                throw failed;
            }
            boolean done = refused.refusal() == GeneralRefusal.ALREADY_EXISTS;
            if (!busy && !done) {
                LOG.warn("Policy {} was refused by {}: {}", policy.name(),
                        refused.refusal().rule(), refused.refusal().sentence());
            }
            return !busy;
        }
    }
}
