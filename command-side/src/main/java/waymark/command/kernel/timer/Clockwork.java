package waymark.command.kernel.timer;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.Waiter;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * One process's share in the timers: it looks each second for what is due by the program's clock
 * and takes it, so that no other process has it. What a process held when it died is taken over
 * after six missed signs of life. The library's own ways to try again look at the clock of the
 * machine, so both are said here.
 */
final class Clockwork implements AutoCloseable {

    private static final String TABLE = "timer";
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(1);
    private static final Duration TRIES_AGAIN_AFTER = Duration.ofSeconds(10);
    private static final int THREADS = 4;

    private final OneTimeTask<Void> alarm;
    private final Scheduler scheduler;

    /**
     * @param ring does what an alarm asks for; when it throws, the alarm rings again later
     * @param signOfLife how often this process shows that it lives
     */
    Clockwork(DataSource database, Clock clock, Consumer<Place> ring, Duration signOfLife) {
        this.alarm = Tasks.oneTime("alarm")
                .onFailure((failed, rows) -> rows.reschedule(
                        failed, clock.instant().plus(TRIES_AGAIN_AFTER)))
                .onDeadExecution((dead, rows) -> rows.reschedule(dead, clock.instant()))
                .execute((instance, context) -> ring.accept(Place.of(instance.getId())));
        this.scheduler = new Looking(database, List.of(alarm))
                .tableName(TABLE)
                .clock(clock::instant)
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .threads(THREADS)
                .enableImmediateExecution()
                .heartbeatInterval(signOfLife)
                .shutdownMaxWait(TRIES_AGAIN_AFTER)
                .failureLogging(LogLevel.WARN, false)
                .build();
    }

    /** Looks each second of the machine, however the program's clock goes. */
    private static final class Looking extends SchedulerBuilder {

        Looking(DataSource database, List<Task<?>> tasks) {
            super(database, tasks);
        }

        @Override
        protected Waiter buildWaiter() {
            return new Waiter(LOOKS_EVERY);
        }
    }

    void start() {
        scheduler.start();
    }

    /** Sets an alarm, unless it is set already. */
    void set(Place place, Instant due) {
        var _ = scheduler.scheduleIfNotExists(alarm.instance(place.text()), due);
    }

    @Override
    public void close() {
        scheduler.stop();
    }
}
