package waymark.query.kernel.following;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import waymark.query.kernel.segment.Segments.Standing;

/** Where this process left its segments, as far as nothing of them is set aside. */
final class Bookmarks {

    /** How far behind the worker of a segment may be before it counts as gone. */
    static final int NEAR = 64;

    private final Map<Integer, Standing> left = new ConcurrentHashMap<>();
    private final Map<Integer, Long> came = new ConcurrentHashMap<>();

    /** Where a segment was left; nothing where it has to be looked at first. */
    @Nullable Standing of(int segment) {
        return left.get(segment);
    }

    void leave(Standing standing) {
        left.put(standing.segment(), standing);
    }

    void remove(int segment) {
        left.remove(segment);
    }

    /** Its own worker came with events up to a position. */
    void came(int segment, long position) {
        came.merge(segment, position, Math::max);
    }

    /**
     * All segments where they stand level with this one and their workers are near, so that nobody
     * else follows them; otherwise this one alone.
     */
    List<Standing> level(Standing own) {
        List<Standing> all = IntStream.range(0, own.segments()).mapToObj(left::get)
                .filter(Objects::nonNull).toList();
        boolean together = all.size() == own.segments()
                && all.stream().allMatch(one -> one.equals(own.as(one.segment()))
                        && came.getOrDefault(one.segment(), 0L) + NEAR >= own.position());
        return together ? all : List.of(own);
    }
}
