package waymark.log.codec;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.kernel.Role;
import waymark.api.kernel.StreamId;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Personal;

/** Events of no product, on which the codec is tried. */
public sealed interface Tale extends Event {

    TaleId id();

    @Override
    default String stream() {
        return id().value();
    }

    /** An id. */
    record TaleId(String value) implements StreamId {

        public TaleId {
            value = StreamId.checked("tale", value);
        }
    }

    /** Everything an event may hold. */
    @Named("tale.told")
    record Told(
            TaleId id,
            @Personal String words,
            @NotPersonal String code,
            BigDecimal amount,
            Instant at,
            LocalDate on,
            int times,
            @Nullable Boolean flagged,
            Role role,
            @Personal List<String> names,
            List<Answer> answers,
            @Nullable Answer last,
            @NotPersonal Set<String> tags,
            Map<Role, Integer> counts,
            @Nullable @NotPersonal String note) implements Tale {

        /** No component: it may not be stored. */
        public boolean isLong() {
            return words.length() > 100;
        }
    }

    /** A part of an event. */
    record Answer(@NotPersonal String question, @Personal String words, TaleId about) {}

    /** An event without personal text. */
    @Named("tale.closed")
    record Closed(TaleId id, LocalDate on) implements Tale {}

    /** An event about somebody who is not the stream. */
    @Named("tale.thanked")
    record Thanked(TaleId id, TaleId whom, @Personal String words) implements Tale {

        @Override
        public String dataSubject() {
            return whom.value();
        }
    }

    /** An event of one part, in its third form: first told as text, then as words. */
    @Named(value = "tale.heard", revision = 3)
    record Heard(TaleId id, @Personal String words, @NotPersonal String place) implements Tale {}
}
