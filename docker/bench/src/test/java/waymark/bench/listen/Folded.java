package waymark.bench.listen;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import waymark.api.kernel.Actor;
import waymark.api.kernel.NewId;
import waymark.api.kernel.Role;
import waymark.api.listen.feedback.FeedbackEvent.FeedbackReceived;
import waymark.api.listen.feedback.FeedbackId;
import waymark.api.listen.feedback.Giver;
import waymark.api.listen.feedback.Placed;
import waymark.api.listen.feedback.Placed.Attribute;
import waymark.api.listen.feedback.Scores;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.Relation;
import waymark.api.listen.feedback.source.SourceKind;
import waymark.bench.program.Inside;
import waymark.log.Meta;
import waymark.log.Recorded;
import waymark.query.kernel.following.Projector;

/**
 * Answers of two years, each recorded on the day it was given, taken in by the followers of
 * metrics and of words themselves, in larger batches than they are handed while they follow, and
 * without a log: what they were made of stands nowhere.
 */
final class Folded {

    private static final int BATCH = 10_000;
    private static final Set<String> FOLLOWERS = Set.of("metric-cell", "answer-text");

    private final Inside program;
    private final long first;
    private long position;

    /** @param first the position of the first answer */
    Folded(Inside program, long first) {
        this.program = program;
        this.first = first;
        this.position = first;
    }

    /** The position of the last answer. */
    long last() {
        return position - 1;
    }

    /** Has so many more answers taken in. */
    void answers(FeedbackSourceId source, SourceKind kind, int many) {
        var transaction = new TransactionTemplate(
                program.bean(PlatformTransactionManager.class));
        for (int from = 0; from < many; from += BATCH) {
            int begin = from;
            List<Recorded> batch = LongStream.range(begin, Math.min(many, begin + BATCH))
                    .mapToObj(number -> recorded(source, kind, number, many)).toList();
            program.all(Projector.class).stream()
                    .filter(one -> FOLLOWERS.contains(one.name()))
                    .forEach(one -> transaction.executeWithoutResult(_ -> one.apply(batch)));
        }
    }

    private Recorded recorded(FeedbackSourceId source, SourceKind kind, long number, int many) {
        FeedbackId id = FeedbackId.next();
        long any = (number * 2_654_435_761L) >>> 7;
        LocalDate day = Answers.FIRST.plusDays(number * Answers.DAYS / many);
        String words = number % 3 == 0 ? Answers.said(any, number) : null;
        var told = new FeedbackReceived(id, source, null, null, kind, Relation.RELATIONSHIP,
                "s" + position, null, day, null,
                new Scores((int) (any % 11), 1 + (int) (any % 5), null, null), words, List.of(),
                new Placed("mail", Answers.touchpoint(any), null, List.of(
                        new Attribute("tariff", Answers.tariff(any)),
                        new Attribute("stage", number % 2 == 0 ? "use" : "buy"))),
                new Giver("C" + any % 200_000, null, null, null, false, false));
        return new Recorded(position++, id.value(), 0, NewId.uuid(),
                day.atTime(12, 0).toInstant(ZoneOffset.UTC), null, told,
                new Meta(new Actor("person/bench", Set.of(Role.ANALYST), null), null, "", "",
                        Map.of()));
    }

    /** How many were taken in. */
    long taken() {
        return position - first;
    }
}
