package waymark.bench.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import waymark.api.kernel.Actor;
import waymark.api.kernel.NewId;
import waymark.api.kernel.Role;
import waymark.api.listen.feedback.FeedbackEvent.FeedbackReceived;
import waymark.api.listen.feedback.FeedbackId;
import waymark.api.listen.feedback.Giver;
import waymark.api.listen.feedback.Placed;
import waymark.api.listen.feedback.Scores;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.Relation;
import waymark.api.listen.feedback.source.SourceKind;
import waymark.log.Meta;
import waymark.log.Recorded;

/** Answers in words, as many as are wanted, the same each time; never more than a batch at once. */
final class Words {

    static final int BATCH = 500;

    private static final List<String> SAYINGS = List.of(
            "I waited for %d minutes on the phone and nobody could tell me why the bill was wrong",
            "The engineer came on time, was friendly, and the line works again since number %d",
            "Parcel %d was late, the box was damaged, and the hotline never answers",
            "All fine, thank you, visit %d was easy",
            "The app crashes since update %d and I cannot log in to see my contract any more",
            "Good value, although the price went up to %d euros without a word");
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 11, 1);
    private static final int DAYS = 730;

    private final FeedbackSourceId source;
    private final long first;
    private final Random random = new Random(7);

    /**
     * @param first the position of the first answer
     */
    Words(FeedbackSourceId source, long first) {
        this.source = source;
        this.first = first;
    }

    /** The answers of a batch, numbered from 0. */
    List<Recorded> batch(int number) {
        return LongStream.range(0, BATCH)
                .mapToObj(at -> recorded(first + (long) number * BATCH + at)).toList();
    }

    private Recorded recorded(long position) {
        FeedbackId id = FeedbackId.next();
        String words = SAYINGS.get(random.nextInt(SAYINGS.size()))
                .formatted(random.nextInt(1_000_000));
        return new Recorded(position, id.value(), 0, NewId.uuid(), Instant.EPOCH, null,
                new FeedbackReceived(id, source, null, null, SourceKind.SURVEY,
                        Relation.RELATIONSHIP, "s" + position, null,
                        FIRST_DAY.plusDays(random.nextInt(DAYS)), null, Scores.NONE, words,
                        List.of(), Placed.NOWHERE, Giver.unnamed(false, false)),
                new Meta(new Actor("person/bench", Set.of(Role.ANALYST), null), null, "", "",
                        Map.of()));
    }
}
