package waymark.log.jdbc.append;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import waymark.api.kernel.Receipt;
import waymark.log.LogUnavailable;
import waymark.log.jdbc.append.GroupWriter.Outcome;

/**
 * Writes to the log, one group at a time in a process. Its thread takes those who wait as a group,
 * writes the group, answers each, and begins again; what arrives meanwhile is the next group.
 * Whoever comes alone to a log at rest writes in the thread it came in.
 */
public final class Appender implements AutoCloseable {

    private static final Duration GOODBYE = Duration.ofSeconds(10);

    private final WaitingRoom room;
    private final LogSettings settings;
    private final OwnConnection connection;
    private final GroupWriter writer;
    private final LongConsumer appended;
    private final Thread thread;

    /**
     * @param source where the appender's own connection comes from; not a pool
     * @param writer how a group is written in this database
     * @param appended told after each commit how far it reached, by the thread that wrote; must not
     *     throw
     */
    public Appender(
            DataSource source, GroupWriter writer, LogSettings settings,
            LongConsumer appended) {
        this.room = new WaitingRoom(settings, writer.bearsInterrupts());
        this.settings = settings;
        this.connection = new OwnConnection(source, writer, settings.reconnect());
        this.writer = writer;
        this.appended = appended;
        this.thread = Thread.ofPlatform().name("waymark-appender").daemon().unstarted(this::run);
        thread.start();
    }

    /** Waits in line, and then for the answer. */
    public Receipt append(Prepared append) {
        Waiting waiting = new Waiting(append);
        if (room.enter(waiting)) {
            alone(waiting);
        }
        return waiting.await(settings.patience());
    }

    private void alone(Waiting waiting) {
        try {
            append(List.of(waiting));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            room.done();
        }
    }

    /** How many wait to be written, not counting the group that is being written. */
    public int waiting() {
        return room.size();
    }

    /** Turns newcomers away, serves those inside, and lets the connection go. */
    @Override
    public void close() {
        room.close();
        try {
            if (!thread.join(GOODBYE)) {
                connection.abort();
                thread.interrupt();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            thread.interrupt();
        }
    }

    private void run() {
        try {
            for (var group = room.next(); !group.isEmpty(); group = room.next()) {
                try {
                    append(group);
                } finally {
                    room.done();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            room.close();
            fail(room.clear(), new LogUnavailable("The log was closed."));
            connection.discard();
        }
    }

    private void append(List<Waiting> group) throws InterruptedException {
        try {
            answer(group, writtenOrAskedAgain(group.stream().map(Waiting::append).toList()));
        } catch (SQLException failure) {
            onFailure(group, failure);
        } catch (InterruptedException stopped) {
            fail(group, new LogUnavailable("The log was closed.", stopped));
            throw stopped;
        } catch (RuntimeException | Error defect) {
            connection.discard();
            fail(group, new LogUnavailable("The log could not append.", defect));
        }
    }

    /** A repeated group finds what it stored the first time under its own keys. */
    private List<Outcome> writtenOrAskedAgain(List<Prepared> appends)
            throws SQLException, InterruptedException {
        try {
            return writer.write(connection.get(), appends);
        } catch (SQLException failure) {
            if (Trouble.of(failure) != Trouble.LOST) {
                throw failure;
            }
            connection.discard();
            return writer.write(connection.get(), appends);
        }
    }

    private void onFailure(List<Waiting> group, SQLException failure)
            throws InterruptedException {
        switch (Trouble.of(failure)) {
            case CULPRIT -> oneByOne(group, failure);
            case LOST, UNABLE -> {
                connection.discard();
                fail(group, new LogUnavailable("The database did not answer: "
                        + failure.getMessage(), failure));
            }
        }
    }

    private void oneByOne(List<Waiting> group, SQLException failure)
            throws InterruptedException {
        if (group.size() == 1) {
            fail(group, new IllegalArgumentException("The log cannot hold this: "
                    + failure.getMessage(), failure));
            return;
        }
        for (Waiting each : group) {
            append(List.of(each));
        }
    }

    private void answer(List<Waiting> group, List<Outcome> outcomes) {
        room.written(group.size(), versions(outcomes));
        for (int i = 0; i < outcomes.size(); i++) {
            group.get(i).answer(outcomes.get(i));
        }
        appended.accept(outcomes.stream().mapToLong(Appender::position).max().orElse(0));
    }

    private static long position(Outcome outcome) {
        return outcome instanceof Outcome.Stored(Receipt receipt) ? receipt.position() : 0;
    }

    private static Map<String, Long> versions(List<Outcome> outcomes) {
        Map<String, Long> versions = new HashMap<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Stored(Receipt receipt)) {
                versions.merge(receipt.stream(), receipt.version(), Math::max);
            }
        }
        return versions;
    }

    private static void fail(List<Waiting> group, RuntimeException failure) {
        group.forEach(waiting -> waiting.fail(failure));
    }
}
