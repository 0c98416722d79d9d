package waymark.query.tell.outcome;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.tell.outcome.About;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeDrafted;
import waymark.api.tell.outcome.OutcomeKind;
import waymark.api.tell.outcome.OutcomeQuery.Stage;
import waymark.api.tell.outcome.Support;
import waymark.api.tell.outcome.Words;
import waymark.log.Recorded;

/** What is kept of an outcome to be read; see {@code OutcomeView} for what the words mean. */
record OutcomeRow(
        String id,
        String reference,
        Seen seen,
        Stage stage,
        OutcomeKind kind,
        About about,
        Words words,
        Support support,
        Voices voices,
        @Nullable Published published) {

    record Seen(long version, String writtenBy, Instant recordedAt, Instant changedAt) {}

    record Voices(int confirmations, int disputes, @Nullable String judgement) {

        Voices saying(@Nullable String words) {
            return new Voices(confirmations, disputes, words);
        }
    }

    record Published(String by, Instant at) {}

    static OutcomeRow begin(Recorded recorded, OutcomeDrafted told) {
        return new OutcomeRow(recorded.stream(),
                Objects.requireNonNull(recorded.reference(), "numbered by the log"),
                new Seen(recorded.version(), who(recorded), recorded.recordedAt(),
                        recorded.recordedAt()),
                Stage.DRAFTED, told.kind(), told.about(), told.words(), told.support(),
                new Voices(0, 0, null), null);
    }

    OutcomeRow changed(Recorded recorded) {
        return new OutcomeRow(id, reference, new Seen(recorded.version(), seen.writtenBy(),
                seen.recordedAt(), recorded.recordedAt()), stage, kind, about, words, support,
                voices, published);
    }

    OutcomeRow saying(Words newWords, Support newSupport, Recorded recorded) {
        return new OutcomeRow(id, reference, new Seen(seen.version(), who(recorded),
                seen.recordedAt(), seen.changedAt()), stage, kind, about, newWords, newSupport,
                voices, published);
    }

    OutcomeRow told(Recorded recorded) {
        return new OutcomeRow(id, reference, seen, Stage.PUBLISHED, kind, about, words, support,
                voices, new Published(who(recorded), recorded.recordedAt()));
    }

    OutcomeRow at(Stage next, Voices heard) {
        return new OutcomeRow(id, reference, seen, next, kind, about, words, support, heard,
                published);
    }

    private static String who(Recorded recorded) {
        return recorded.meta().actor().person();
    }
}
