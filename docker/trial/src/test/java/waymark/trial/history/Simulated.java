package waymark.trial.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import waymark.trial.history.Edit.Answer;
import waymark.trial.history.Edit.Answer.Done;
import waymark.trial.history.Edit.Answer.Stale;
import waymark.trial.history.Edit.Answer.Unknown;
import waymark.trial.history.History.Entry;

/** A store in memory that is as it should be, and clients of it that run across each other. */
final class Simulated {

    private static final int CLIENTS = 6;
    private static final int STREAMS = 3;
    private static final int UNHEARD = 12;

    private final Random random;
    private final List<Entry> log = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private final List<Look> looks = new ArrayList<>();
    private long now;

    private Simulated(Random random) {
        this.random = random;
    }

    /** A sound history with so many things in it. */
    static History history(int steps, Random random) {
        Simulated world = new Simulated(random);
        List<Client> clients = IntStream.range(0, CLIENTS).mapToObj(
                number -> world.new Client("c" + number)).toList();
        for (int i = 0; i < STREAMS; i++) {
            world.begin("s" + i);
        }
        for (int i = 0; i < steps; i++) {
            clients.get(random.nextInt(CLIENTS)).step();
        }
        clients.forEach(Client::finish);
        return new History(world.edits, world.looks, world.log);
    }

    private void begin(String stream) {
        long begun = now++;
        Entry entry = stored(stream, "begin-" + stream);
        edits.add(new Edit(entry.words(), stream, -1, new Done(0, entry.position()), begun, now++));
    }

    private Entry stored(String stream, String words) {
        Entry entry = new Entry(log.size() + 1, stream, version(stream) + 1, words);
        log.add(entry);
        return entry;
    }

    private long version(String stream) {
        return log.stream().filter(entry -> entry.stream().equals(stream)).count() - 1;
    }

    /** Sends, is judged, hears, and now and then looks, one at a time. */
    private final class Client {

        private enum At {
            REST, SENT, JUDGED
        }

        private final String name;
        private String stream = "s0";
        private At at = At.REST;
        private Answer answer = new Unknown();
        private long named;
        private long begun;
        private int count;

        Client(String name) {
            this.name = name;
        }

        void step() {
            now++;
            switch (at) {
                case REST -> send();
                case SENT -> judged();
                case JUDGED -> heard();
            }
        }

        void finish() {
            while (at != At.REST) {
                step();
            }
        }

        private void send() {
            look();
            begun = now;
            at = At.SENT;
        }

        private void look() {
            stream = "s" + random.nextInt(STREAMS);
            named = version(stream);
            Entry shown = log.reversed().stream()
                    .filter(entry -> entry.stream().equals(stream)).findFirst().orElseThrow();
            looks.add(new Look(stream, log.size(), named, shown.words(), now, now));
        }

        private void judged() {
            if (named == version(stream)) {
                Entry entry = stored(stream, name + "-" + count);
                answer = new Done(entry.version(), entry.position());
            } else {
                answer = new Stale();
            }
            at = At.JUDGED;
        }

        private void heard() {
            Answer known = random.nextInt(UNHEARD) == 0 ? new Unknown() : answer;
            edits.add(new Edit(name + "-" + count++, stream, named, known, begun, now));
            at = At.REST;
        }
    }
}
