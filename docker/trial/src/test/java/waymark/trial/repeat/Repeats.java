package waymark.trial.repeat;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import waymark.trial.cluster.Cluster;
import waymark.trial.door.Door;
import waymark.trial.door.Said;
import waymark.trial.load.Acknowledged;
import waymark.trial.load.Deed;
import waymark.trial.load.Ledger;
import waymark.trial.oracle.Breach;
import waymark.trial.oracle.Breach.Kind;
import waymark.trial.oracle.Oracle;

/** Sends commands one to five times each and holds all answers to a key against each other. */
final class Repeats {

    private static final int OFTEN = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final int AT_ONCE = 32;
    private static final long PAUSE_NANOS = 30_000_000;

    private final Semaphore atOnce = new Semaphore(AT_ONCE);
    private final Cluster cluster;
    private final long begun;
    private final Ledger ledger = new Ledger();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Collection<Breach> breaches = new ConcurrentLinkedQueue<>();

    Repeats(Cluster cluster) {
        this.cluster = cluster;
        this.begun = head();
    }

    /** New commands, sent one to five times each, all at once. */
    List<Breach> round(int commands, Random random) {
        List<Thread> all = new ArrayList<>();
        long since = head();
        String run = "post-" + UUID.randomUUID().toString().substring(0, 8) + "-";
        List<String> keys = IntStream.range(0, commands).mapToObj(i -> run + i).toList();
        for (String key : keys) {
            int times = 1 + random.nextInt(OFTEN);
            for (int i = 0; i < times; i++) {
                Door door = cluster.door(random.nextInt(cluster.size()));
                all.add(Thread.ofVirtual().start(() -> send(key, door)));
            }
        }
        return judged(keys, all, since);
    }

    /** All of the commands so far, once more; then each answer is held against the log. */
    List<Breach> again() {
        List<String> keys = List.copyOf(answers.keySet());
        Door door = cluster.door(0);
        List<Breach> all = judged(keys, keys.stream()
                .map(key -> Thread.ofVirtual().start(() -> send(key, door))).toList(), begun);
        all.addAll(Oracle.judge(cluster.stored(), ledger));
        return all;
    }

    private List<Breach> judged(List<String> keys, List<Thread> sending, long since) {
        await().atMost(PATIENCE).until(() -> sending.stream().noneMatch(Thread::isAlive));
        Map<String, Long> stored = stored(since);
        List<Breach> all = new ArrayList<>(breaches);
        breaches.clear();
        keys.stream().filter(key -> stored.getOrDefault(key, 0L) != 1).forEach(key -> all.add(
                new Breach(Kind.DOUBLED, key + " is stored " + stored.getOrDefault(key, 0L)
                        + " times")));
        return all;
    }

    /** How often each title stands in the log itself, whatever is kept of keys. */
    private Map<String, Long> stored(long since) {
        return cluster.store().look().sql("""
                select cast(payload as json) ->> 'title', count(*) from log_readable
                where position > ? and name = 'insight.recorded' group by 1""").param(since)
                .query((row, _) -> Map.entry(row.getString(1), row.getLong(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private long head() {
        return cluster.store().look().sql("select position from log_head").query(Long.class)
                .single();
    }

    private void send(String key, Door door) {
        Deed deed = Deed.recording(key);
        Said said = answered(deed, door);
        while (said == null || said.isLater()) {
            LockSupport.parkNanos(PAUSE_NANOS);
            said = answered(deed, door);
        }
        String now = said.status() + " " + said.body();
        String before = answers.putIfAbsent(key, now);
        if (said.isDone()) {
            ledger.sent(deed);
            ledger.acknowledged(Acknowledged.of(deed, said));
        }
        if (!said.isDone() || (before != null && !before.equals(now))) {
            breaches.add(new Breach(Kind.CONTRADICTED, key + ": " + before + " and then " + now));
        }
    }

    private @Nullable Said answered(Deed deed, Door door) {
        atOnce.acquireUninterruptibly();
        try {
            return door.send(deed.method(), deed.path(), deed.body(), deed.headers());
        } catch (IOException unheard) {
            return null;
        } finally {
            atOnce.release();
        }
    }
}
