package waymark.query.audit.trace.page;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import waymark.api.audit.trace.TraceQuery.ItemView;
import waymark.api.audit.trace.TraceQuery.Pin;
import waymark.query.govern.duty.Places;
import waymark.query.understand.insight.page.PinnedPlaces;

/** Where the things of a trace are read: a part with its whole, words where they were pinned. */
final class Seen {

    private static final Map<String, String> WHOLES = Map.of("touchpoint", "journey", "cause",
            "problem", "decision", "business-case");

    static String at(ItemView item) {
        if (item.kind().equals("feedback")) {
            String pinned = pinned(item);
            return pinned == null ? Places.of("feedback-source/", item.reference()) : pinned;
        }
        int part = item.reference().indexOf('.');
        return part < 0
                ? Places.of(item.id(), item.reference())
                : Places.of(whole(item) + "/", item.reference().substring(0, part));
    }

    /** Where what was pinned is read as it stood then; null where nothing is pinned. */
    static @Nullable String pinned(ItemView item) {
        Pin pin = item.pinned();
        return pin == null ? null : PinnedPlaces.of(pin.query(), pin.position());
    }

    /** How far it came, in words; a score keeps the name of its scale. */
    static String stage(ItemView item) {
        return item.stage().indexOf(' ') > 0
                ? item.stage()
                : item.stage().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String whole(ItemView part) {
        String feelings = part.reference().startsWith("JNY-") ? "journey" : "insight";
        return WHOLES.getOrDefault(part.kind(), feelings);
    }

    private Seen() {}
}
