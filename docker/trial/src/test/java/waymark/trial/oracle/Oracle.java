package waymark.trial.oracle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.trial.load.Acknowledged;
import waymark.trial.load.Ledger;
import waymark.trial.oracle.Breach.Kind;

/** Says what is wrong with a record, given what was answered. */
public final class Oracle {

    private final Stored stored;
    private final Ledger ledger;
    private final List<Breach> breaches = new ArrayList<>();

    private Oracle(Stored stored, Ledger ledger) {
        this.stored = stored;
        this.ledger = ledger;
    }

    /** Everything that is wrong; nothing, if all is well. */
    public static List<Breach> judge(Stored stored, Ledger ledger) {
        Oracle oracle = new Oracle(stored, ledger);
        oracle.order();
        oracle.versions();
        oracle.acknowledgements();
        oracle.keys();
        return List.copyOf(oracle.breaches);
    }

    private void order() {
        long expected = 1;
        Instant before = Instant.MIN;
        for (Row row : stored.rows()) {
            check(row.position() == expected, Kind.GAP, expected + " is missing before " + row);
            check(!row.recordedAt().isBefore(before), Kind.TIME, "earlier than the last: " + row);
            expected = row.position() + 1;
            before = row.recordedAt();
        }
        check(stored.head() == expected - 1, Kind.GAP, "the head stands at " + stored.head()
                + " and the last event at " + (expected - 1));
    }

    private void versions() {
        Map<String, Long> last = new HashMap<>();
        for (Row row : stored.rows()) {
            long expected = last.getOrDefault(row.stream(), -1L) + 1;
            check(row.version() == expected, Kind.VERSION, "not " + expected + ": " + row);
            last.put(row.stream(), row.version());
        }
        last.forEach((stream, version) -> check(version <= stored.heads().getOrDefault(stream, -1L),
                Kind.VERSION, stream + " stands at " + stored.heads().get(stream) + ", not "
                        + version));
    }

    private void acknowledgements() {
        Map<Long, Row> at = new HashMap<>();
        stored.rows().forEach(row -> at.put(row.position(), row));
        for (Acknowledged each : ledger.acknowledged()) {
            Row row = at.get(each.position());
            check(row != null && row.key().equals(each.key())
                    && row.stream().equals(each.stream()) && row.version() == each.version(),
                    Kind.LOST, each + " stands as " + row);
            check(each.equals(stored.answers().get(each.key())), Kind.KEY, each + " is kept as "
                    + stored.answers().get(each.key()));
        }
    }

    private void keys() {
        Set<String> seen = new HashSet<>();
        Set<String> ids = new HashSet<>();
        Set<String> sent = ledger.sent();
        Map<String, String> refused = ledger.refused();
        for (Row row : stored.rows()) {
            check(ids.add(row.eventId()), Kind.DOUBLED, "the same event again: " + row);
            String whose = row.title().isEmpty() ? row.key() : row.title();
            if (sent.contains(whose)) {
                // One command may lead to several events, but to each kind of them once.
                check(seen.add(whose + " " + row.name()), Kind.DOUBLED,
                        "the same command again: " + row);
                String why = refused.get(whose);
                check(why == null, Kind.CONTRADICTED, "refused with " + why + ": " + row);
            }
        }
        ledger.contradictions().forEach(
                words -> breaches.add(new Breach(Kind.CONTRADICTED, words)));
    }

    private void check(boolean well, Kind kind, String words) {
        if (!well) {
            breaches.add(new Breach(kind, words));
        }
    }
}
