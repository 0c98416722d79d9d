package waymark.command.kernel.timer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import waymark.log.side.Side;

/** Keeps the clockwork going as long as the program runs, where commands are taken. */
@Component
class Timers implements SmartLifecycle {

    /** How often a node shows that it lives; after six that it missed others take over. */
    private static final String SIGN_OF_LIFE = "waymark.timers.sign-of-life";

    private static final Duration USUAL = Duration.ofSeconds(30);

    private final DataSource database;
    private final Clock clock;
    private final Ringing ringing;
    private final boolean decides;
    private final Duration signOfLife;
    private @Nullable Clockwork clockwork;

    Timers(DataSource database, Clock clock, Ringing ringing, Environment environment) {
        this.database = database;
        this.clock = clock;
        this.ringing = ringing;
        this.decides = Side.of(environment).decides();
        this.signOfLife = environment.getProperty(SIGN_OF_LIFE, Duration.class, USUAL);
    }

    @Override
    public boolean isAutoStartup() {
        return decides;
    }

    /** Before the events are followed, which set alarms. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1_000;
    }

    @Override
    public synchronized void start() {
        Clockwork started = new Clockwork(database, clock, ringing::ring, signOfLife);
        started.start();
        clockwork = started;
    }

    @Override
    public synchronized void stop() {
        if (clockwork != null) {
            clockwork.close();
            clockwork = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return clockwork != null;
    }

    /**
     * Sets an alarm, unless it is set already.
     *
     * @throws IllegalStateException while the program stops; the event is read again later
     */
    synchronized void set(Place place, Instant due) {
        if (clockwork == null) {
            throw new IllegalStateException("the timers are stopped");
        }
        clockwork.set(place, due);
    }
}
