package waymark.log.codec;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import waymark.log.codec.EventCodec.Stored;

/** Turns whatever goes wrong while stored bytes are read into one clear exception. */
final class Reading {

    static <T> T plain(Stored stored, Supplier<? extends @Nullable T> read) {
        return reading(what(stored), true, read);
    }

    /** As {@link #plain}, but without the cause, whose message could hold personal text. */
    static <T> T personal(Stored stored, Supplier<? extends @Nullable T> read) {
        return reading(what(stored), false, read);
    }

    static <T> T meta(Supplier<? extends @Nullable T> read) {
        return reading("What stands beside an event", true, read);
    }

    private static String what(Stored stored) {
        return "The event " + stored.name() + " revision " + stored.revision() + " of "
                + stored.stream();
    }

    private static <T> T reading(
            String what, boolean tell, Supplier<? extends @Nullable T> read) {
        try {
            T value = read.get();
            if (value != null) {
                return value;
            }
            throw new Undecodable(what + " cannot be read: nothing is stored.", null);
        } catch (JacksonException | IllegalArgumentException | ClassCastException damaged) {
            String at = damaged instanceof JacksonException json ? json.getPathReference() : "";
            throw new Undecodable(what + " cannot be read: its stored form is damaged"
                    + (at.isEmpty() ? "." : " at " + at + "."), tell ? damaged : null);
        }
    }

    private Reading() {}
}
