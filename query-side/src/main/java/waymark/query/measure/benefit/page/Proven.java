package waymark.query.measure.benefit.page;

import java.util.ArrayList;
import java.util.List;
import waymark.api.worth.proof.Proof;
import waymark.api.worth.proof.Shown;
import waymark.query.page.Table.Cell;
import waymark.query.page.kit.Tag;

/** Says how well something is shown, in the same words wherever it is said (BEN-3). */
public final class Proven {

    private static final Tag SHOWN = Tag.good("shown");
    private static final Tag TOO_SMALL = Tag.care("shown too small");
    private static final Tag NOT_PROVEN = Tag.care("not proven");
    private static final Tag EARLY = Tag.plain("early");

    /** As a place in a table. */
    public static Cell cell(Shown shown) {
        return Cell.tag(tags(shown).toArray(Tag[]::new));
    }

    /** As tags: how well, and whether it was read early. */
    public static List<Tag> tags(Shown shown) {
        Tag tag = switch (shown.grade()) {
            case SHOWN -> SHOWN;
            case COUNTED -> Tag.good("counted");
            case SHOWN_TOO_SMALL -> TOO_SMALL;
            case NOT_PROVEN -> NOT_PROVEN;
            case UNMEASURED -> Tag.care("not measured");
        };
        List<Tag> tags = new ArrayList<>(List.of(tag));
        if (shown.early()) {
            tags.add(EARLY);
        }
        return tags;
    }

    /** What a reading says, as a place in a table. */
    static Cell cell(Proof proof) {
        return proof.early() ? Cell.tag(tag(proof), EARLY) : Cell.tag(tag(proof));
    }

    /** What a reading says, in words. */
    public static String words(Proof proof) {
        return tag(proof).word();
    }

    private static Tag tag(Proof proof) {
        return switch (proof.verdict()) {
            case SHOWN -> proof.worse() ? Tag.broken("shown, to the worse") : SHOWN;
            case NOT_PROVEN -> NOT_PROVEN;
            case SHOWN_TOO_SMALL -> TOO_SMALL;
        };
    }

    private Proven() {}
}
