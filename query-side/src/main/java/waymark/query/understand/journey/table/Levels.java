package waymark.query.understand.journey.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.journey.map.Emotion;
import waymark.api.understand.journey.view.Compared;
import waymark.api.understand.journey.view.Gap;
import waymark.query.page.kit.Field.Choice;
import waymark.query.page.kit.Tag;

/** How emotions and what comes of comparing them are said. */
public final class Levels {

    /** +2, 0, −1 with a true minus; nothing for null. */
    public static String of(@Nullable Integer level) {
        if (level == null) {
            return "";
        }
        return level > 0 ? "+" + level : level.toString().replace('-', '\u2212');
    }

    /** To tenths, with its sign and a true minus: +1.4. */
    static String signed(BigDecimal value) {
        String tenths = value.setScale(1, RoundingMode.HALF_EVEN).toPlainString();
        return (value.signum() > 0 ? "+" : "") + tenths.replace('-', '\u2212');
    }

    /** What shows an emotion, or that it is assumed (JRN-2). */
    public static String shown(Emotion emotion) {
        return emotion.evidence() == null ? "assumed" : emotion.evidence().summary();
    }

    /** Kinds of evidence that show something; what is assumed shows nothing (JRN-2). */
    public static List<Choice> proving() {
        return Choice.of(Arrays.stream(Evidence.Kind.values())
                .filter(kind -> kind != Evidence.Kind.ASSUMPTION).toArray(Evidence.Kind[]::new));
    }

    /** What a gap comes to. */
    public static Tag tag(Gap.Verdict verdict) {
        return switch (verdict) {
            case WORSE -> Tag.broken("they feel worse");
            case BETTER -> Tag.good("they feel better");
            case AS_BELIEVED -> Tag.plain("as believed");
            case TOO_FEW -> Tag.plain("too few to tell");
        };
    }

    /** What becomes of a touchpoint. */
    public static Tag tag(Compared.Change change) {
        return switch (change) {
            case KEPT -> Tag.plain("kept");
            case CHANGED -> Tag.care("changed");
            case ADDED -> Tag.good("added");
            case REMOVED -> Tag.broken("removed");
        };
    }

    private Levels() {}
}
