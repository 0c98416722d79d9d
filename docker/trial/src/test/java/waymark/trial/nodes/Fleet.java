package waymark.trial.nodes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import waymark.trial.cluster.Inside;
import waymark.trial.door.Door;
import waymark.trial.program.Ahead;
import waymark.trial.program.Node;
import waymark.trial.program.Plan;
import waymark.trial.store.Store;

/** Several nodes over one record, each of them one side or both. */
final class Fleet implements AutoCloseable {

    private static final String SIDE = "waymark.side";
    private static final String SEGMENTS = "waymark.followers.segments";
    private static final String CLOCK = "waymark.trial.ahead";
    /** After six of them that were missed a node is dead, and others take up what it had. */
    private static final String SIGN_OF_LIFE = "waymark.timers.sign-of-life";

    private final Ahead clock;
    private final Store store;
    private final List<String> sides;
    private final List<Plan> plans = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();

    /** @param sides what each of them is: all, command or query */
    Fleet(Store store, String... sides) {
        Path ahead = store.folder().resolve("ahead");
        this.clock = new Ahead(ahead);
        this.store = store;
        this.sides = List.of(sides);
        for (int i = 0; i < sides.length; i++) {
            plans.add(Plan.of("node" + i + "-" + sides[i], store).with(SIDE, sides[i])
                    .with(SEGMENTS, String.valueOf(sides.length)).with(SIGN_OF_LIFE, "1s")
                    .with(CLOCK, ahead.toString()).inspected());
        }
        plans.forEach(plan -> nodes.add(Node.start(plan)));
        nodes.forEach(Node::ready);
    }

    Store store() {
        return store;
    }

    /** The clock that all of them go by. */
    Ahead clock() {
        return clock;
    }

    int size() {
        return nodes.size();
    }

    Node node(int number) {
        return nodes.get(number);
    }

    /** Starts a node that was ended. */
    void start(int number) {
        nodes.set(number, Node.started(plans.get(number)));
    }

    /** Those that are no {@code other} side. */
    List<Integer> not(String other) {
        return IntStream.range(0, size()).filter(each -> !sides.get(each).equals(other)).boxed()
                .toList();
    }

    /** The API of a node that takes commands, whatever it is today; numbers begin anew. */
    Door commands(int number) {
        List<Integer> those = not("query");
        return door(those.get(number % those.size()));
    }

    Door door(int number) {
        return new Door(() -> nodes.get(number).address(), store.token());
    }

    Inside inside(int number) {
        return new Inside(nodes.get(number));
    }

    /** The segments of a processor that some nodes work on; each at one of them only. */
    Set<Integer> segments(String processor, List<Integer> those) {
        Set<Integer> all = new TreeSet<>();
        those.forEach(each -> all.addAll(inside(each).segments(processor)));
        return all;
    }

    @Override
    public void close() {
        nodes.forEach(Node::close);
    }
}
