package waymark.log.codec;

import java.util.Set;
import waymark.api.kernel.mark.Personal;
import waymark.log.codec.seal.PersonalText;

/** Shows personal text in the clear with the field it is bound to, for approved files. */
public class PlainText implements PersonalText {

    /** As if all keys were erased. */
    public static final class Erased extends PlainText {

        @Override
        public Opening opening(Set<String> subjects) {
            return (_, _) -> Personal.ERASED;
        }
    }

    @Override
    public Sealing sealing(Set<String> subjects) {
        return (place, text) -> prefix(place) + text;
    }

    @Override
    public Opening opening(Set<String> subjects) {
        return (place, sealed) -> {
            if (!sealed.startsWith(prefix(place))) {
                throw new Undecodable("Not sealed for " + place + ".", null);
            }
            return sealed.substring(prefix(place).length());
        };
    }

    @Override
    public boolean isSealed(String text) {
        return text.startsWith("personal ");
    }

    private static String prefix(Place place) {
        return "personal " + place.path() + ": ";
    }
}
