package waymark.command.listen.feedback.recording;

import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.FeedbackEvent.FeedbackReceived;
import waymark.api.listen.feedback.FeedbackId;
import waymark.api.listen.feedback.Giver;
import waymark.api.listen.feedback.Placed;
import waymark.api.listen.feedback.intake.FeedbackImportId;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.SourceTerms;
import waymark.command.listen.feedback.reading.Draft;

/** Makes answers of what the rows of one import say. */
final class Answers {

    private static final long UPPER_48 = 0xFFFF_FFFF_FFFF_0000L;
    private static final int CLAIMED_DIGITS = 32;

    private final FeedbackSourceId source;
    private final List<FeedbackImportId> retracted;
    private final Fingerprint fingerprint;

    /**
     * @param retracted imports of the same source that no longer count
     */
    Answers(FeedbackSourceId source, List<FeedbackImportId> retracted, Fingerprint fingerprint) {
        this.source = source;
        this.retracted = List.copyOf(retracted);
        this.fingerprint = fingerprint;
    }

    /** By which the same answer of this source is known again (FBK-1). */
    String sameness(Draft draft) {
        String externalId = draft.externalId();
        if (externalId != null) {
            return fingerprint.of("answer", source.value(), "id", externalId);
        }
        Stream<String> said = Stream.concat(
                Stream.of("answer", source.value(), "content"), draft.content().stream());
        Stream<String> all = draft.again() == 0
                ? said
                : Stream.concat(said, Stream.of("again", Integer.toString(draft.again())));
        return fingerprint.of(all.toArray(String[]::new));
    }

    /**
     * The id of an answer, the same whenever it is made from the same import: a UUID of version 8
     * (RFC 9562) that begins with the time of the import, so that ids of one import lie together.
     */
    FeedbackId id(FeedbackImportId intake, String sameness) {
        byte[] hash = HexFormat.of().parseHex(
                fingerprint.of("feedback", intake.value(), sameness));
        var bits = java.nio.ByteBuffer.wrap(hash);
        long high = (UUID.fromString(intake.uuid()).getMostSignificantBits() & UPPER_48)
                | 0x8000L | (bits.getLong() & 0xFFFL);
        long low = 0x8000_0000_0000_0000L | (bits.getLong() & 0x3FFF_FFFF_FFFF_FFFFL);
        return new FeedbackId(FeedbackId.SUBJECT + "/" + new UUID(high, low));
    }

    FeedbackReceived answer(Importing importing, Draft draft, String sameness) {
        SourceTerms terms = importing.terms();
        Placed placed = draft.placed();
        String channel = placed.channel() == null ? terms.channel() : placed.channel();
        return new FeedbackReceived(id(importing.intake(), sameness), importing.source(),
                importing.intake(), draft.row(), terms.kind(), terms.relation(), sameness,
                draft.externalId(), draft.when().on(), draft.when().at(), draft.scores(),
                draft.verbatim(), draft.further(),
                new Placed(channel, placed.touchpoint(), placed.language(), placed.segment()),
                giver(draft.person(), terms));
    }

    private Giver giver(Draft.Person person, SourceTerms terms) {
        String customer = person.customer();
        return new Giver(customer == null ? null : fingerprint.of("customer", customer),
                customer, person.name(), person.contact(),
                said(person.mayContact(), terms.mayContact()),
                said(person.mayQuote(), terms.mayQuote()));
    }

    private static boolean said(@Nullable Boolean row, boolean source) {
        return Objects.requireNonNullElse(row, source);
    }

    /**
     * The name that the recording of an answer takes for good, and so may never change (FBK-1).
     * Sameness is of one source already, and 128 bits of it tell any number of answers apart; a
     * name of a third of the length makes the index that every import grows as much smaller.
     */
    static String claim(String sameness) {
        return "answer/" + sameness.substring(0, CLAIMED_DIGITS);
    }

    List<FeedbackId> retracted(String sameness) {
        return retracted.stream().map(other -> id(other, sameness)).toList();
    }
}
