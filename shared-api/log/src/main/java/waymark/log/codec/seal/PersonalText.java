package waymark.log.codec.seal;

import java.util.Set;
import waymark.log.codec.Undecodable;

/**
 * Turns personal text into what is stored, and back. Keys are asked for first and for many
 * subjects at once, since each question is a round trip. Safe for use by many threads.
 */
public interface PersonalText {

    /**
     * Where a personal text stands. What was sealed for one place opens at no other.
     *
     * @param event the stored name of the event
     * @param stream the stream the event belongs to
     * @param subject whose key protects it
     * @param path the field, for example {@code answers[0].words}
     */
    record Place(String event, String stream, String subject, String path) {}

    /** Seals texts of the subjects it was made for. */
    interface Sealing {

        /** What is stored in place of the text. */
        String seal(Place place, String text);
    }

    /** Opens texts of the subjects it was made for. */
    interface Opening {

        /**
         * The text, or {@link waymark.api.kernel.mark.Personal#ERASED} once its key is gone.
         *
         * @throws Undecodable when it was not sealed for this place
         */
        String open(Place place, String sealed);
    }

    /** For new text; the keys of these subjects are made and committed when it returns. */
    Sealing sealing(Set<String> subjects);

    /** For stored text of these subjects. */
    Opening opening(Set<String> subjects);

    /** Whether this looks like something that was sealed. */
    boolean isSealed(String text);
}
