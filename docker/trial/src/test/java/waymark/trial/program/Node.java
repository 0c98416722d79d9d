package waymark.trial.program;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One process of the program. */
public final class Node implements AutoCloseable {

    private static final Pattern THERE = Pattern.compile("Waymark is at (http://\\S+[^/\\s])");
    private static final Pattern INSIDE = Pattern.compile("Inspector is at (http://\\S+)");
    private static final Duration START = Duration.ofMinutes(4);
    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(
                new Thread(() -> RUNNING.forEach(Process::destroyForcibly)));
    }

    private final Plan plan;
    private final Process process;
    private final int logBegins;
    private volatile String address = "";

    private Node(Plan plan, Process process, int logBegins) {
        this.plan = plan;
        this.process = process;
        this.logBegins = logBegins;
    }

    /** Starts it and waits until it answers. */
    public static Node started(Plan plan) {
        return start(plan).ready();
    }

    /** Starts it and does not wait. */
    public static Node start(Plan plan) {
        try {
            int before = Files.exists(plan.log()) ? Files.readString(plan.log()).length() : 0;
            ProcessBuilder builder = new ProcessBuilder(plan.command()).redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(plan.log().toFile()));
            builder.environment().putAll(plan.environment());
            Process process = builder.start();
            RUNNING.add(process);
            return new Node(plan, process, before);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Waits until it says where it is. */
    public Node ready() {
        await("start of " + plan.name()).atMost(START).pollInterval(Duration.ofMillis(50))
                .until(() -> said(THERE) || !process.isAlive());
        if (!process.isAlive()) {
            throw new IllegalStateException(plan.name() + " did not start: " + log());
        }
        Matcher there = THERE.matcher(log());
        if (there.find()) {
            address = there.group(1);
        }
        return this;
    }

    private boolean said(Pattern words) {
        return words.matcher(log()).find();
    }

    /** What it has said since this start. */
    public String log() {
        try {
            return Files.readString(plan.log()).substring(logBegins);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where it answers, without a slash at the end. */
    public String address() {
        return address;
    }

    /** Where its inspector answers, if it has one. */
    public String inspector() {
        Matcher inside = INSIDE.matcher(log());
        if (!inside.find()) {
            throw new IllegalStateException(plan.name() + " has no inspector");
        }
        return inside.group(1);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it as a loss of power would: {@code kill -9}. */
    public void kill() {
        process.destroyForcibly().onExit().join();
        RUNNING.remove(process);
    }

    /** Stops it where it stands: {@code SIGSTOP}. */
    public void freeze() {
        Signals.send("STOP", process.pid());
    }

    /** Lets it go on: {@code SIGCONT}. */
    public void thaw() {
        Signals.send("CONT", process.pid());
    }

    /** Asks it to end, and waits until it has. */
    @Override
    public void close() {
        Signals.send("CONT", process.pid());
        process.destroy();
        process.onExit().orTimeout(60, java.util.concurrent.TimeUnit.SECONDS).exceptionally(_ -> {
            process.destroyForcibly();
            return process;
        }).join();
        RUNNING.remove(process);
    }
}
