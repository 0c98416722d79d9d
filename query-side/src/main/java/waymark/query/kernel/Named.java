package waymark.query.kernel;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.log.EventLog;

/**
 * Understands how people name things in an address: by the id, with or without its subject, or by
 * the short reference such as {@code INS-7}.
 */
@Component
public class Named {

    private final EventLog log;

    Named(EventLog log) {
        this.log = log;
    }

    /**
     * The stream that is meant.
     *
     * @param subject the subject it must be of
     * @param named as it stands in the address
     * @throws Refused when it names nothing of this subject
     */
    public String stream(String subject, String named) {
        String prefix = subject + "/";
        if (named.length() >= 36) {
            return named.startsWith(prefix) ? named : prefix + named.toLowerCase(Locale.ROOT);
        }
        return log.streamOf(named.toUpperCase(Locale.ROOT))
                .filter(stream -> stream.startsWith(prefix))
                .orElseThrow(() -> new Refused(GeneralRefusal.UNKNOWN_ID));
    }

    /**
     * The same, where it may be left out.
     *
     * @param named as it stands in the address or a form; null or blank where all are meant
     * @throws Refused when something is named that there is not
     */
    public @Nullable String streamIfSaid(String subject, @Nullable String named) {
        return named == null || named.isBlank() ? null : stream(subject, named.strip());
    }
}
