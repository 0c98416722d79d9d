package waymark.api.kernel;

import java.util.UUID;
import waymark.api.kernel.refusal.Unacceptable;

/**
 * The id of one recorded thing: its subject and a time-ordered UUID, for example
 * {@code insight/01990c2e-...}. Each subject has a record of its own, so that one is never taken
 * for another.
 */
public interface StreamId {

    /** The whole id, which is also the name of its stream. */
    String value();

    /** The part after the subject. */
    default String uuid() {
        return value().substring(value().indexOf('/') + 1);
    }

    /**
     * Checks a whole id.
     *
     * @param subject the subject it must name
     * @param value the id as given
     * @return the id in its one canonical spelling
     */
    static String checked(String subject, String value) {
        try {
            if (value.startsWith(subject + "/")) {
                return subject + "/" + UUID.fromString(value.substring(subject.length() + 1));
            }
        } catch (IllegalArgumentException notAnId) {
            // Answered below, with all other spellings that are no id of this subject.
        }
        throw new Unacceptable(subject, "This is not the id of a " + subject + ".",
                subject + "/ followed by a UUID");
    }
}
