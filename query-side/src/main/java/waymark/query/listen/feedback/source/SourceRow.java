package waymark.query.listen.feedback.source;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.source.Mapping;
import waymark.api.listen.feedback.source.SourceTerms;
import waymark.log.Recorded;

/** What is kept of a source to be read; see {@code SourceView} for what the words mean. */
public record SourceRow(
        String id,
        String reference,
        long version,
        SourceTerms terms,
        @Nullable Mapping mapping,
        @Nullable Long invited,
        Instant openedAt,
        boolean hooked) {

    static SourceRow opened(Recorded recorded, SourceTerms terms, @Nullable Mapping mapping) {
        return new SourceRow(recorded.stream(),
                Objects.requireNonNull(recorded.reference(), "numbered by the log"),
                recorded.version(), terms, mapping, null, recorded.recordedAt(), false);
    }

    SourceRow mapped(Recorded recorded, Mapping newMapping) {
        return new SourceRow(id, reference, recorded.version(), terms, newMapping, invited,
                openedAt, hooked);
    }

    SourceRow inviting(Recorded recorded, long newInvited) {
        return new SourceRow(id, reference, recorded.version(), terms, mapping, newInvited,
                openedAt, hooked);
    }

    SourceRow hooked(Recorded recorded, boolean now) {
        return new SourceRow(id, reference, recorded.version(), terms, mapping, invited,
                openedAt, now);
    }

    /** Something that is read elsewhere was said of it. */
    SourceRow changed(Recorded recorded) {
        return new SourceRow(id, reference, recorded.version(), terms, mapping, invited,
                openedAt, hooked);
    }
}
