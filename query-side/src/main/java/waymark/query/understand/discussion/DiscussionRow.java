package waymark.query.understand.discussion;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is kept of a discussion; words stay in the log alone, so that an erasure reaches every page.
 *
 * @param about the id of the item
 * @param comments how many comments stand
 * @param movedAt when something last happened in it
 */
record DiscussionRow(String about, int comments, List<String> followers, List<String> tags,
        Instant movedAt) {

    DiscussionRow at(Instant moment) {
        return new DiscussionRow(about, comments, followers, tags, moment);
    }

    DiscussionRow saying(int more) {
        return new DiscussionRow(about, comments + more, followers, tags, movedAt);
    }

    DiscussionRow followedBy(String person, boolean now) {
        return new DiscussionRow(about, comments, changed(followers, person, now), tags, movedAt);
    }

    DiscussionRow tagged(String tag, boolean now) {
        return new DiscussionRow(about, comments, followers, changed(tags, tag, now), movedAt);
    }

    private static List<String> changed(List<String> all, String one, boolean now) {
        Stream<String> others = all.stream().filter(other -> !other.equals(one));
        return (now ? Stream.concat(others, Stream.of(one)) : others).sorted().toList();
    }
}
