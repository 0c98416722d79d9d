package waymark.query.understand.journey.gap;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import waymark.api.understand.journey.map.Touchpoint;

/** What answers may call a touchpoint: its name, as written or small, and what its detail says. */
public final class Spoken {

    /** Its words, those of its detail first. */
    public static Set<String> of(Touchpoint touchpoint) {
        Set<String> words = new LinkedHashSet<>(touchpoint.detail().heardAs());
        words.add(touchpoint.words().name());
        words.add(touchpoint.words().name().toLowerCase(Locale.ROOT));
        return words;
    }

    private Spoken() {}
}
