package waymark.trial.hot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import waymark.trial.door.Door;
import waymark.trial.door.Said;
import waymark.trial.history.Edit;
import waymark.trial.history.Edit.Answer;
import waymark.trial.history.Look;
import waymark.trial.load.Deed;

/** Somebody who edits what others edit too, and remembers when what was asked and answered. */
final class Editor {

    private static final int LOOKS = 4;
    private static final int TRIES = 200;
    private static final long PAUSE_NANOS = 50_000_000;

    private final String name;
    private final Door writes;
    private final Door reads;
    private final Random random;
    private final Map<String, Long> versions = new HashMap<>();
    private final List<Edit> edits = new ArrayList<>();
    private final List<Look> looks = new ArrayList<>();
    private long position;

    Editor(String name, Door writes, Door reads, Random random) {
        this.name = name;
        this.writes = writes;
        this.reads = reads;
        this.random = random;
    }

    /** Begins a stream and says which. */
    String begin() throws IOException {
        Deed deed = Deed.recording(name + "-begin-" + edits.size());
        long begun = System.nanoTime();
        Said said = writes.send(deed.method(), deed.path(), deed.body(), deed.headers());
        said.is(201);
        String stream = said.text("stream");
        edits.add(new Edit(deed.key(), stream, -1, done(said), begun, System.nanoTime()));
        return stream;
    }

    /** Edits one of some streams, and perhaps looks at it through the other node. */
    void step(List<String> streams, int number) {
        String stream = streams.get(random.nextInt(streams.size()));
        long named = versions.getOrDefault(stream, 0L);
        Deed deed = Deed.rewording(name + "-" + number, stream, named);
        long begun = System.nanoTime();
        Answer answer = asked(deed, stream);
        edits.add(new Edit(deed.key(), stream, named, answer, begun, System.nanoTime()));
        if (answer instanceof Answer.Stale || random.nextInt(LOOKS) == 0) {
            look(stream);
        }
    }

    /** Asks until it is told. */
    private Answer asked(Deed deed, String stream) {
        for (int i = 0; i < TRIES; i++) {
            try {
                Said said = writes.send(deed.method(), deed.path(), deed.body(), deed.headers());
                if (!said.isLater()) {
                    return told(said, stream);
                }
            } catch (IOException unheard) {
                // It may be stored or not: ask again.
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return new Answer.Unknown();
    }

    private Answer told(Said said, String stream) {
        if (said.status() == 412) {
            return new Answer.Stale();
        }
        if (!said.isDone()) {
            throw new AssertionError("neither stored nor stale: " + said);
        }
        versions.put(stream, said.number("version"));
        position = Math.max(position, said.number("position"));
        return done(said);
    }

    private static Answer done(Said said) {
        return new Answer.Done(said.number("version"), said.number("position"));
    }

    private void look(String stream) {
        long begun = System.nanoTime();
        try {
            Said said = reads.get("/api/insights/" + Deed.idOf(stream), position);
            if (said.status() == 200) {
                versions.put(stream, said.number("version"));
                looks.add(new Look(stream, position, said.number("version"), said.text("title"),
                        begun, System.nanoTime()));
            }
        } catch (IOException unanswered) {
            // Nothing was shown, so nothing can be wrong.
        }
    }

    List<Edit> edits() {
        return edits;
    }

    List<Look> looks() {
        return looks;
    }
}
