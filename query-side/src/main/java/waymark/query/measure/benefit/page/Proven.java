package waymark.query.measure.benefit.page;

import java.util.ArrayList;
import java.util.List;
import waymark.api.worth.proof.Shown;
import waymark.query.page.Table.Cell;
import waymark.query.page.kit.Tag;

/** Says how well something is shown. */
public final class Proven {

    /** As a place in a table. */
    public static Cell cell(Shown shown) {
        return Cell.tag(tags(shown).toArray(Tag[]::new));
    }

    /** As tags: how well, and whether it was read early. */
    public static List<Tag> tags(Shown shown) {
        Tag tag = switch (shown.grade()) {
            case SHOWN -> Tag.good("shown");
            case COUNTED -> Tag.good("counted");
            case SHOWN_TOO_SMALL -> Tag.care("shown too small");
            case NOT_PROVEN -> Tag.care("not proven");
            case UNMEASURED -> Tag.care("not measured");
        };
        List<Tag> tags = new ArrayList<>(List.of(tag));
        if (shown.early()) {
            tags.add(Tag.plain("early"));
        }
        return tags;
    }

    private Proven() {}
}
