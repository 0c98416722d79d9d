package waymark.command.kernel;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.kernel.Command;
import waymark.api.kernel.Receipt;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.log.AppendRequest;
import waymark.log.EventLog;
import waymark.log.NotAppended;
import waymark.log.refusal.RefusalBook;

/** The one way a command takes, whoever sends it: page, program, import, policy or timer. */
@Component
public class Commands {

    /** How often a decision is made anew when what it rested on moved meanwhile. */
    private static final int ATTEMPTS = 6;

    /** Before the second attempt; each later one waits up to twice as long. */
    private static final int FIRST_PAUSE_MILLIS = 5;

    private final CommandBus bus;
    private final EventLog log;
    private final Clock clock;
    private final RefusalBook refusals;
    private final Set<AppendRequest.Key> inFlight = ConcurrentHashMap.newKeySet();

    Commands(CommandBus bus, EventLog log, Clock clock, RefusalBook refusals) {
        this.bus = bus;
        this.log = log;
        this.clock = clock;
        this.refusals = refusals;
    }

    /**
     * Decides, records and answers. A key that was used before for the same request gives the
     * answer of that time.
     *
     * @throws Refused when a rule says no
     * @throws waymark.log.LogUnavailable when it cannot be recorded now
     */
    public Receipt send(Ask ask, Command command) {
        try {
            return permitted(ask, command);
        } catch (Refused refused) {
            refusals.note(ask.actor(), command.getClass(), command.stream(), refused.refusal());
            throw refused;
        }
    }

    private Receipt permitted(Ask ask, Command command) {
        if (!ask.actor().may(command.getClass())) {
            throw new Refused(GeneralRefusal.NOT_ALLOWED);
        }
        if (!inFlight.add(ask.key())) {
            return answered(ask).orElseThrow(() -> new Refused(GeneralRefusal.KEY_IN_FLIGHT));
        }
        try {
            return decided(ask, command);
        } catch (Refused refused) {
            return answered(ask).orElseThrow(() -> refused);
        } finally {
            inFlight.remove(ask.key());
        }
    }

    /**
     * What was answered under the key before. The append looks as well, under its lock; so it is
     * asked for only where no append was reached, and all that are new are spared a round trip.
     */
    private Optional<Receipt> answered(Ask ask) {
        try {
            return log.answered(ask.key());
        } catch (NotAppended reused) {
            throw new Refused(GeneralRefusal.KEY_REUSED);
        }
    }

    private Receipt decided(Ask ask, Command command) {
        for (int attempt = 1;; attempt++) {
            try {
                return attempt(ask, command);
            } catch (NotAppended moved) {
                refuseUnlessWorthAnother(ask, moved, attempt);
            }
        }
    }

    private static void refuseUnlessWorthAnother(Ask ask, NotAppended moved, int attempt) {
        GeneralRefusal refusal = switch (moved.because()) {
            case KEY_REUSED -> GeneralRefusal.KEY_REUSED;
            case CLAIM_TAKEN -> GeneralRefusal.ALREADY_EXISTS;
            case STREAM_MOVED -> ask.expected().isPresent()
                    ? GeneralRefusal.VERSION_STALE
                    : GeneralRefusal.MOVED_TOO_OFTEN;
            case READ_SET_MOVED -> GeneralRefusal.MOVED_TOO_OFTEN;
        };
        if (refusal != GeneralRefusal.MOVED_TOO_OFTEN || attempt >= ATTEMPTS) {
            throw new Refused(refusal, moved.name());
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(
                ThreadLocalRandom.current().nextLong(FIRST_PAUSE_MILLIS << (attempt - 1))));
    }

    private Receipt attempt(Ask ask, Command command) {
        Deciding deciding = new Deciding(ask, command, log, clock);
        CommandMessage<Command> message = GenericCommandMessage
                .<Command>asCommandMessage(command)
                .andMetaData(java.util.Map.of(CommandBusConfiguration.DECIDING, deciding));
        CompletableFuture<@Nullable Object> done = new CompletableFuture<>();
        bus.dispatch(message, (CommandMessage<? extends Command> sent,
                org.axonframework.commandhandling.CommandResultMessage<?> result) -> {
            if (result.isExceptional()) {
                done.completeExceptionally(result.exceptionResult());
            } else {
                done.complete(null);
            }
        });
        return receipt(deciding, done);
    }

    /** What is stored counts, whatever failed after it was stored. */
    private static Receipt receipt(Deciding deciding, CompletableFuture<?> done) {
        try {
            Object ignored = done.join();
        } catch (CompletionException failed) {
            Receipt stored = deciding.appending().receipt();
            if (stored != null) {
                return stored;
            }
            if (failed.getCause() instanceof RuntimeException because) {
                throw because;
            }
            throw failed;
        }
        return java.util.Objects.requireNonNull(deciding.appending().receipt(), "appended");
    }
}
