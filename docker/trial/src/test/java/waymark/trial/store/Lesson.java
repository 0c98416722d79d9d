package waymark.trial.store;

import java.util.Random;
import waymark.trial.door.Door;
import waymark.trial.load.Load;
import waymark.trial.program.Node;
import waymark.trial.program.Plan;

/**
 * A first day and some work that one program goes through before all others. What it has loaded and
 * linked by the end is kept, so that those which are killed and started again need not do so anew.
 */
final class Lesson {

    private static final int STREAMS = 16;
    private static final int COMMANDS = 300;

    /** Sees to it that it was held for the program as it was built. */
    static synchronized void once() {
        if (Node.hasLearned()) {
            return;
        }
        Store store = PostgresServer.shared().database(Stores.folder("lesson"), "template0");
        try (Node node = Node.learning(ofBothDatabases(store))) {
            Stores.setUp(store, node);
            Door door = new Door(node::address, store.token());
            new Load(STREAMS, _ -> door, new Random(0)).start().until(COMMANDS).stop();
        }
    }

    /** The log is kept in PostgreSQL and the keys in H2, so that it learns to work with both. */
    private static Plan ofBothDatabases(Store store) {
        Store.Login keys = Store.h2(store.folder()).program();
        return Plan.of("lesson", store).with("waymark.keys.url", keys.url())
                .with("waymark.keys.username", keys.user())
                .with("waymark.keys.password", keys.password())
                .with("waymark.keys.owner", keys.user());
    }

    private Lesson() {}
}
