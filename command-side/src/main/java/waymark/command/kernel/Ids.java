package waymark.command.kernel;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.kernel.Require;
import waymark.api.kernel.StreamId;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.log.EventLog;

/**
 * Understands how people name things in an address: by the id, with or without its subject, or by
 * the short reference such as {@code INS-7}. Another subject's id is as unknown as none (404).
 */
@Component
public class Ids {

    private final EventLog log;

    Ids(EventLog log) {
        this.log = log;
    }

    /**
     * The id that is meant.
     *
     * @param subject the subject it must be of
     * @param named as it stands in the address
     * @param id makes the typed id
     * @throws Refused when it names nothing of this subject
     */
    public <I extends StreamId> I find(String subject, String named, Function<String, I> id) {
        try {
            if (named.length() >= 36) {
                return id.apply(named.startsWith(subject + "/") ? named : subject + "/" + named);
            }
            // PostgreSQL knows no U+0000, so nothing is called so, and asking would fail there.
            if (named.indexOf('\0') >= 0) {
                throw new Refused(GeneralRefusal.UNKNOWN_ID);
            }
            return log.streamOf(named.toUpperCase(Locale.ROOT)).map(id)
                    .orElseThrow(() -> new Refused(GeneralRefusal.UNKNOWN_ID));
        } catch (Unacceptable ofAnotherKind) {
            throw new Refused(GeneralRefusal.UNKNOWN_ID);
        }
    }

    /**
     * The id that is meant where a request names another thing in its body.
     *
     * @param field the field of the request, for the answer when it names nothing of this kind
     * @param id makes the typed id
     * @throws Unacceptable when it names nothing of this subject
     */
    public <I extends StreamId> I named(
            String field, String subject, @Nullable String named, Function<String, I> id) {
        try {
            return find(subject, Require.text(field, named, 100), id);
        } catch (Refused ofAnotherKind) {
            throw new Unacceptable(field, "This names no " + subject + ".",
                    "the id or reference of a " + subject);
        }
    }

    /** Whether anything is recorded under this whole id. */
    public boolean isKnown(String stream) {
        return stream.indexOf('\0') < 0 && !log.streams(List.of(stream)).isEmpty();
    }

    /** As {@link #named} for each of them; none when the field is missing. */
    public <I extends StreamId> List<I> allNamed(String field, String subject,
            @Nullable List<String> named, Function<String, I> id) {
        return named == null
                ? List.of()
                : named.stream().map(one -> named(field, subject, one, id)).toList();
    }
}
