package waymark.trial.hot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import waymark.trial.cluster.Cluster;
import waymark.trial.history.Edit;
import waymark.trial.history.History;
import waymark.trial.history.History.Entry;
import waymark.trial.history.Look;
import waymark.trial.oracle.Stored;

/** Many who edit a few fresh streams at once. */
final class Crowd {

    private static final int EDITORS = 16;
    private static final int STREAMS = 4;

    private final Cluster cluster;
    private final List<Editor> editors;

    Crowd(Cluster cluster, Random random) {
        this.cluster = cluster;
        String run = "hot-" + UUID.randomUUID().toString().substring(0, 8) + "-";
        this.editors = IntStream.range(0, EDITORS).mapToObj(number -> new Editor(run + number,
                cluster.door(number), cluster.door(number + 1),
                new Random(random.nextLong()))).toList();
    }

    /** So many edits, and all that was seen and stored meanwhile. */
    History edit(int edits) {
        List<String> streams = IntStream.range(0, STREAMS).mapToObj(_ -> begun()).toList();
        List<Thread> all = editors.stream().map(editor -> Thread.ofVirtual().start(() -> {
            for (int i = 0; i < edits / EDITORS; i++) {
                editor.step(streams, i);
            }
        })).toList();
        all.forEach(Crowd::join);
        return history(Set.copyOf(streams));
    }

    private String begun() {
        try {
            return editors.getFirst().begin();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private History history(Set<String> streams) {
        List<Edit> edits = new ArrayList<>();
        List<Look> looks = new ArrayList<>();
        editors.forEach(editor -> edits.addAll(editor.edits()));
        editors.forEach(editor -> looks.addAll(editor.looks()));
        List<Entry> log = Stored.in(cluster.store(), streams).rows().stream()
                .map(row -> new Entry(row.position(), row.stream(), row.version(), row.title()))
                .toList();
        return new History(edits, looks, log);
    }
}
