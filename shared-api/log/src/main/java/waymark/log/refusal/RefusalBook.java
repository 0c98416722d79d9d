package waymark.log.refusal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.api.kernel.Actor;
import waymark.api.kernel.refusal.Refusal;
import waymark.log.lookout.Lookout;

/** Counts what people were refused and writes it down every few seconds. */
public final class RefusalBook extends Lookout {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalBook.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** What nobody wrote down by then is counted no further, rather than held without bound. */
    private static final int MOST = 10_000;

    private final RefusalStore store;
    private final Clock clock;
    private Map<Refusing, Times> open = new HashMap<>();

    RefusalBook(RefusalStore store, Clock clock) {
        super("waymark-refusals", PAUSE);
        this.store = store;
        this.clock = clock;
    }

    /**
     * Counts one "no" to a person; what the program refuses itself is nobody's.
     *
     * @param command the command that was refused
     * @param about the stream it was about, empty where it never came so far
     */
    public void note(Actor actor, Class<?> command, String about, Refusal refusal) {
        if (refusal.rule().isEmpty() || actor.isSystem()) {
            return;
        }
        Instant now = clock.instant();
        add(new Refusing(LocalDate.ofInstant(now, clock.getZone()), refusal.rule(),
                refusal.name(), command.getSimpleName(), actor.person()),
                new Times(1, now, now, about));
    }

    private synchronized void add(Refusing what, Times times) {
        if (open.size() < MOST || open.containsKey(what)) {
            open.merge(what, times, Times::and);
        }
    }

    private synchronized Map<Refusing, Times> take() {
        Map<Refusing, Times> taken = open;
        open = new HashMap<>();
        return taken;
    }

    /** What cannot be written now is written with the next. */
    @Override
    protected void look() {
        take().forEach((what, times) -> {
            try {
                store.write(what, times);
            } catch (RuntimeException away) {
                LOG.debug("Refusals wait to be written.", away);
                add(what, times);
            }
        });
    }

    @Override
    public synchronized void stop() {
        boolean running = isRunning();
        super.stop();
        if (running) {
            look();
        }
    }
}
