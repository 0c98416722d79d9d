package waymark.command.listen.feedback.recording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import waymark.api.kernel.Event;
import waymark.api.kernel.Receipt;
import waymark.command.listen.feedback.reading.Draft;
import waymark.log.AppendRequest;
import waymark.log.EventLog;
import waymark.log.Meta;
import waymark.log.NotAppended;
import waymark.log.Sha256;

/**
 * Records the answers of one import, a batch at a time. A batch of the same number is recorded
 * once: its key answers how many were kept, however often it is repeated after a restart.
 */
public final class Batches {

    /** Others claim at the same time; somebody gets ahead each time, so few are enough. */
    private static final int ATTEMPTS = 20;
    private static final String PERSON = "system/import";

    private final EventLog log;
    private final Importing importing;
    private final Answers answers;
    private final Claims claims;

    /**
     * Whether all of the batch that was looked up last was new. Then the next one is not looked up:
     * the append refuses what is recorded already, under its lock, and that is seldom.
     */
    private volatile boolean allNew;

    public Batches(EventLog log, Importing importing, Fingerprint fingerprint) {
        this.log = log;
        this.importing = importing;
        this.answers = new Answers(importing.source(), importing.retracted(), fingerprint);
        this.claims = new Claims(log, answers);
    }

    /**
     * Records those answers that do not count yet.
     *
     * @param number of the batch in its file, from 0
     * @return how many were recorded
     * @throws Stopped when the import was ended meanwhile
     */
    public int record(int number, List<Draft> drafts) {
        Map<String, Draft> distinct = new LinkedHashMap<>();
        drafts.forEach(draft -> distinct.putIfAbsent(answers.sameness(draft), draft));
        var key = new AppendRequest.Key(
                PERSON, importing.intake().uuid() + "/" + number,
                Sha256.hex(String.join("\n", distinct.keySet())));
        OptionalInt kept = allNew
                ? appended(key, claims.first(distinct.keySet()), distinct)
                : OptionalInt.empty();
        return kept.isPresent() ? kept.getAsInt() : lookedUp(key, distinct);
    }

    private int lookedUp(AppendRequest.Key key, Map<String, Draft> distinct) {
        Optional<Receipt> before = log.answered(key);
        if (before.isPresent()) {
            return before.get().events();
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Map<String, String> free = claims.free(distinct.keySet());
            allNew = free.equals(claims.first(distinct.keySet()));
            if (free.isEmpty()) {
                return 0;
            }
            OptionalInt kept = appended(key, free, distinct);
            if (kept.isPresent()) {
                return kept.getAsInt();
            }
        }
        throw new IllegalStateException("claims kept being taken: " + importing.intake());
    }

    /**
     * How many of these would be recorded; nothing is.
     *
     * @param seen what stood before them in the same file, to which they are added
     */
    public int fresh(List<Draft> drafts, Set<String> seen) {
        List<String> fresh = drafts.stream().map(answers::sameness).filter(seen::add).toList();
        return fresh.isEmpty() ? 0 : claims.free(fresh).size();
    }

    /** How many were recorded, now or before under the same key; nothing where a claim is taken. */
    private OptionalInt appended(AppendRequest.Key key, Map<String, String> free,
            Map<String, Draft> distinct) {
        List<Event> events = new ArrayList<>();
        distinct.forEach((same, draft) -> {
            if (free.containsKey(same)) {
                events.add(answers.answer(importing, draft, same));
            }
        });
        Map<String, Long> expected = new HashMap<>();
        events.forEach(event -> expected.put(event.stream(), -1L));
        String intake = importing.intake().value();
        try {
            return OptionalInt.of(log.append(new AppendRequest(key, expected, events,
                    new HashSet<>(free.values()),
                    new Meta(importing.by(), null, intake, intake, Map.of(intake, 0L)))).events());
        } catch (NotAppended moved) {
            return switch (moved.because()) {
                case CLAIM_TAKEN, STREAM_MOVED -> OptionalInt.empty();
                case READ_SET_MOVED -> throw new Stopped();
                case KEY_REUSED -> throw moved;
            };
        }
    }

    /** Says that the import ended while its file was being worked through. */
    public static final class Stopped extends RuntimeException {}
}
