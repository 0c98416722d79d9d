package waymark.trial.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import waymark.trial.door.Door;
import waymark.trial.oracle.Stored;
import waymark.trial.program.Node;
import waymark.trial.program.Plan;
import waymark.trial.program.Skew;
import waymark.trial.store.Store;
import waymark.trial.store.Stores;
import waymark.trial.wire.Wire;

/** Nodes over one PostgreSQL, which they reach through a wire that can be cut. */
public final class Cluster implements AutoCloseable {

    /** The lock of trials that disturb the two that are shared. */
    public static final String LOCK = "the shared clusters";

    private static final class Sound {
        private static final Cluster CLUSTER = started(Stores.postgres(), "", "a", "b");
    }

    private static final class Spoiled {
        private static final Cluster CLUSTER = started(Stores.postgres(), "any", "spoiled");
    }

    private final Store store;
    private final Wire wire;
    private final Skew skew;
    private final List<Plan> plans;
    private final List<Node> nodes = new ArrayList<>();

    private Cluster(Store store, Wire wire, Skew skew, List<Plan> plans) {
        this.skew = skew;
        this.store = store;
        this.wire = wire;
        this.plans = plans;
        plans.forEach(plan -> nodes.add(Node.start(plan)));
        nodes.forEach(Node::ready);
        Stores.setUp(store, nodes.getFirst());
    }

    /** Two whole programs as they ship. */
    public static Cluster shared() {
        return Sound.CLUSTER;
    }

    /** One program that can be given any defect, for controls. */
    public static Cluster spoiled() {
        return Spoiled.CLUSTER;
    }

    /** The same over a record of the caller's, who also ends it. */
    public static Cluster spoiledOver(Store store) {
        return started(store, "any", "spoiled");
    }

    private static Cluster started(Store store, String planted, String... names) {
        Wire wire = Wire.to(store.port());
        Store through = store.through(wire.port());
        Skew skew = new Skew(store.folder().resolve("clock"));
        return new Cluster(store, wire, skew, Stream.of(names).map(name -> {
            Plan plan = Plan.of(name, through).inspected().planting(planted);
            return name.equals(names[names.length - 1]) ? plan.under(skew) : plan;
        }).toList());
    }

    public Store store() {
        return store;
    }

    public Wire wire() {
        return wire;
    }

    /** The clock of the last node; those before it have the machine's. */
    public Skew skew() {
        return skew;
    }

    /** How many nodes it has. */
    public int size() {
        return nodes.size();
    }

    /** One of the nodes as it is now. */
    public Node node(int number) {
        return nodes.get(number);
    }

    /** Ends a node as a loss of power would. */
    public void kill(int number) {
        nodes.get(number).kill();
    }

    /** Starts a node again that was ended. */
    public void start(int number) {
        nodes.set(number, Node.started(plans.get(number)));
    }

    /** Ends a node in an orderly way and starts it again. */
    public void restart(int number) {
        nodes.get(number).close();
        start(number);
    }

    /** The API of a node, also after it was started again; numbers beyond begin anew. */
    public Door door(int number) {
        int which = number % nodes.size();
        return new Door(() -> nodes.get(which).address(), store.token());
    }

    public Inside inside(int number) {
        return new Inside(nodes.get(number));
    }

    /** What is stored, read past the nodes and past the wire. */
    public Stored stored() {
        return Stored.in(store);
    }

    @Override
    public void close() {
        nodes.forEach(Node::close);
    }
}
