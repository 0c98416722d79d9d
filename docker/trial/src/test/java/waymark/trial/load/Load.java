package waymark.trial.load;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import waymark.trial.door.Door;

/** Several streams of commands at once, which can be stopped and go on where they were. */
public final class Load {

    private static final Duration BREATH = Duration.ofMillis(300);
    private static final int PAUSE_MILLIS = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Ledger ledger = new Ledger();
    private final List<Client> clients;
    private long breath;
    private CountDownLatch enough = new CountDownLatch(0);
    private List<Thread> running = List.of();

    /**
     * @param streams how many
     * @param doors which node each of them asks
     */
    public Load(int streams, IntFunction<Door> doors, Random random) {
        this(streams, doors, random, List.of());
    }

    /**
     * @param problems which clients propose to attack, one each
     */
    public Load(int streams, IntFunction<Door> doors, Random random, List<String> problems) {
        String run = UUID.randomUUID().toString().substring(0, 8);
        clients = IntStream.range(0, streams).mapToObj(number -> new Client(
                "deed-" + run + "-" + number, doors.apply(number), ledger,
                new Random(random.nextLong()), problems.isEmpty()
                        ? ""
                        : problems.get(number % problems.size())))
                .toList();
    }

    /**
     * The same, but that each stream draws breath between two commands: where what is disturbed
     * takes long, as a takeover does, that is work enough, and leaves a machine to others.
     */
    public Load breathing() {
        breath = BREATH.toMillis();
        return this;
    }

    /** Begins, or goes on. */
    public Load start() {
        CountDownLatch end = new CountDownLatch(1);
        enough = end;
        running = clients.stream()
                .map(client -> Thread.ofVirtual().start(() -> work(client, end))).toList();
        return this;
    }

    private void work(Client client, CountDownLatch end) {
        try {
            while (end.getCount() > 0) {
                long pause = client.step() ? breath : PAUSE_MILLIS;
                boolean _ = pause > 0 && end.await(pause, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends each stream when what it asked is answered, or has come to nothing. */
    public Load stop() {
        enough.countDown();
        for (Thread each : running) {
            try {
                each.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
        return this;
    }

    /** Waits until so many more were acknowledged. */
    public Load until(int more) {
        int before = ledger.count();
        await("acknowledgements").atMost(PATIENCE).pollInterval(Duration.ofMillis(2))
                .pollDelay(Duration.ZERO).until(() -> ledger.count() >= before + more);
        return this;
    }

    /** Goes on until nothing is in doubt any more, and stops. */
    public Load settle() {
        stop();
        List<Thread> settling = clients.stream().map(client -> Thread.ofVirtual().start(
                () -> await().atMost(PATIENCE).pollInterval(Duration.ofMillis(PAUSE_MILLIS))
                        .pollDelay(Duration.ZERO)
                        .until(() -> client.isSettled() || client.step())))
                .toList();
        await().atMost(PATIENCE).until(() -> settling.stream().noneMatch(Thread::isAlive));
        return this;
    }

    /** What the clients remember. */
    public Ledger ledger() {
        return ledger;
    }
}
