package waymark.query.understand.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.understand.discussion.DiscussionEvent;
import waymark.api.understand.discussion.DiscussionEvent.CommentWithdrawn;
import waymark.api.understand.discussion.DiscussionEvent.Commented;
import waymark.api.understand.discussion.DiscussionEvent.DiscussionOpened;
import waymark.api.understand.discussion.DiscussionEvent.ItemFollowed;
import waymark.api.understand.discussion.DiscussionEvent.ItemTagged;
import waymark.api.understand.discussion.DiscussionEvent.ItemUnfollowed;
import waymark.api.understand.discussion.DiscussionEvent.ItemUntagged;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;
import waymark.query.kernel.listing.Where;

/** Who follows an item and what it is tagged with, under the item's own id. */
public final class DiscussionBoard implements Projection<DiscussionRow> {

    static final String NAME = "discussion";
    static final String FOLLOWER = "follower";

    /** The condition that items of any kind have this tag. */
    public static Where tagged(String tag) {
        return Where.is(NAME, "tag", tag);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<DiscussionRow> rowType() {
        return DiscussionRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof DiscussionEvent told ? Set.of(told.about()) : Set.of();
    }

    @Override
    public DiscussionRow evolve(
            @Nullable DiscussionRow before, String key, Recorded recorded) {
        DiscussionRow row = before == null
                ? new DiscussionRow(key, 0, List.of(), List.of(), recorded.recordedAt())
                : before.at(recorded.recordedAt());
        return switch ((DiscussionEvent) recorded.event()) {
            case DiscussionOpened _ -> row;
            case Commented _ -> row.saying(1);
            case CommentWithdrawn _ -> row.saying(-1);
            case ItemFollowed told -> row.followedBy(told.person().value(), true);
            case ItemUnfollowed told -> row.followedBy(told.person().value(), false);
            case ItemTagged told -> row.tagged(told.tag(), true);
            case ItemUntagged told -> row.tagged(told.tag(), false);
        };
    }

    @Override
    public List<Facet> facets(DiscussionRow row) {
        List<Facet> facets = new ArrayList<>();
        row.followers().forEach(one -> facets.add(new Facet(FOLLOWER, one)));
        row.tags().forEach(one -> facets.add(new Facet("tag", one)));
        return facets;
    }
}
