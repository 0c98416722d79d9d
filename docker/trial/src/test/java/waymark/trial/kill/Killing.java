package waymark.trial.kill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import waymark.trial.Trial;
import waymark.trial.cluster.Inside;
import waymark.trial.door.Door;
import waymark.trial.load.Ledger;
import waymark.trial.load.Load;
import waymark.trial.oracle.Breach;
import waymark.trial.oracle.Oracle;
import waymark.trial.oracle.Pages;
import waymark.trial.oracle.Stored;
import waymark.trial.program.Node;
import waymark.trial.program.Plan;
import waymark.trial.store.PostgresServer;
import waymark.trial.store.Store;
import waymark.trial.store.Stores;

/** A program under sixteen streams of commands, killed again and again. */
final class Killing implements AutoCloseable {

    private static final int STREAMS = 16;
    private static final int LEAST = 20;
    private static final int RANGE = Trial.size(60, 150);

    private final Store store;
    private final Supplier<Plan> plan;
    private final Load load;
    private Node node;
    private long slowest;

    /** @param plan of a node that is inspected, if it is to be {@link #settled} */
    Killing(Plan plan, Random random) {
        this.store = plan.store();
        this.plan = () -> plan;
        this.node = Node.started(plan);
        Stores.setUp(store, node);
        Door door = new Door(() -> node.address(), store.token());
        this.load = new Load(STREAMS, _ -> door, random);
    }

    /** Kills at work, looks at once, and starts again; what was in doubt is asked again then. */
    List<Breach> round(Random random) {
        List<Breach> breaches = killed(random);
        node = Node.started(plan.get());
        return breaches;
    }

    /** Starts again what was killed, and kills it once more. */
    List<Breach> again(Random random) {
        node = Node.started(plan.get());
        return killed(random);
    }

    /** Kills at work and looks. */
    List<Breach> killed(Random random) {
        load.start().until(LEAST + random.nextInt(RANGE));
        node.kill();
        load.stop();
        return judged();
    }

    /** Ends PostgreSQL at work, whole, starts it again, and sees that the program goes on. */
    List<Breach> withoutDatabase(Random random, PostgresServer server) {
        load.start().until(LEAST + random.nextInt(RANGE));
        server.killAll();
        server.start();
        long since = System.nanoTime();
        load.until(STREAMS + 1);
        slowest = Math.max(slowest, System.nanoTime() - since);
        load.stop();
        return judged();
    }

    /** The longest it took after the database was back until everybody had been answered. */
    Duration slowest() {
        return Duration.ofNanos(slowest);
    }

    private List<Breach> judged() {
        return Oracle.judge(Stored.in(store), load.ledger());
    }

    /**
     * Asks whatever is in doubt until it is answered, and judges once more: pages too, and whether
     * the rows of all followers are those of a fresh replay, by their hashes.
     */
    List<Breach> settled(Random random) {
        load.settle();
        Stored stored = Stored.in(store.isPostgres() ? store : store.copiedMeanwhile());
        List<Breach> breaches = new ArrayList<>(Pages.judge(stored, new Door(() -> node.address(),
                store.token()), random));
        breaches.addAll(new Inside(node).compare());
        node.close();
        breaches.addAll(judged());
        return breaches;
    }

    Ledger ledger() {
        return load.ledger();
    }

    @Override
    public void close() {
        load.stop();
        node.close();
    }
}
