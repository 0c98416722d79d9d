package waymark.query.understand.journey.page;

import org.jspecify.annotations.Nullable;
import waymark.api.understand.journey.map.Emotion;
import waymark.api.understand.journey.view.Compared;
import waymark.api.understand.journey.view.Gap;
import waymark.query.page.kit.Tag;

/** How emotions and what comes of comparing them are said. */
final class Levels {

    /** +2, 0, −1 with a true minus; nothing for null. */
    static String of(@Nullable Integer level) {
        if (level == null) {
            return "";
        }
        return level > 0 ? "+" + level : level.toString().replace('-', '\u2212');
    }

    /** What shows an emotion, or that it is assumed (JRN-2). */
    static String shown(Emotion emotion) {
        return emotion.evidence() == null ? "assumed" : emotion.evidence().summary();
    }

    static Tag tag(Gap.Verdict verdict) {
        return switch (verdict) {
            case WORSE -> Tag.broken("they feel worse");
            case BETTER -> Tag.good("they feel better");
            case AS_BELIEVED -> Tag.plain("as believed");
            case TOO_FEW -> Tag.plain("too few to tell");
        };
    }

    static Tag tag(Compared.Change change) {
        return switch (change) {
            case KEPT -> Tag.plain("kept");
            case CHANGED -> Tag.care("changed");
            case ADDED -> Tag.good("added");
            case REMOVED -> Tag.broken("removed");
        };
    }

    private Levels() {}
}
