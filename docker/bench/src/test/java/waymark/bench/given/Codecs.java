package waymark.bench.given;

import java.util.Set;
import waymark.log.codec.EventCodec;
import waymark.log.codec.JacksonEventCodec;
import waymark.log.codec.names.EventNames;
import waymark.log.codec.seal.PersonalText;

/** The program's codec, for events that hold nothing personal. */
public final class Codecs {

    /** A codec without keys. */
    public static EventCodec open() {
        return new JacksonEventCodec(EventNames.ofWaymark(), new Keyless());
    }

    private static final class Keyless implements PersonalText {

        @Override
        public Sealing sealing(Set<String> subjects) {
            return (_, text) -> {
                throw new IllegalStateException("personal: " + text);
            };
        }

        @Override
        public Opening opening(Set<String> subjects) {
            return (_, sealed) -> sealed;
        }

        @Override
        public boolean isSealed(String text) {
            return false;
        }
    }

    private Codecs() {}
}
