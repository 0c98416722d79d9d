package waymark.api.understand.discussion;

import java.util.Set;
import waymark.api.kernel.StreamId;
import waymark.api.understand.insight.InsightId;
import waymark.api.understand.problem.ProblemId;

/** The id of the discussion of an item: the item's own, under another subject. */
public record DiscussionId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "discussion";

    /** The subjects of items that can be discussed; another subject joins by being named here. */
    public static final Set<String> OF = Set.of(InsightId.SUBJECT, ProblemId.SUBJECT);

    public DiscussionId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** The discussion of this item. */
    public static DiscussionId about(StreamId item) {
        return new DiscussionId(SUBJECT + "/" + item.uuid());
    }

    /** The discussion of the item with this whole id. */
    public static DiscussionId about(String item) {
        return new DiscussionId(SUBJECT + item.substring(item.indexOf('/')));
    }
}
