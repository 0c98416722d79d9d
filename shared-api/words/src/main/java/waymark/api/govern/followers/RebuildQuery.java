package waymark.api.govern.followers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.followers.FollowersQuery.RebuildProgress;
import waymark.api.kernel.Query;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;

/** What can be asked of one rebuild. */
public sealed interface RebuildQuery extends Query<RebuildQuery.RebuildView> {

    /**
     * How far a rebuild is, and which rows it made otherwise than they were.
     *
     * @param rebuild its number
     * @param from the number of the difference after which the list begins; 0 for its beginning
     * @param limit how many differences at most, 1 to 500
     */
    @WhoMay({Role.ADMIN, Role.AUDITOR})
    record ShowRebuild(long rebuild, long from, int limit) implements RebuildQuery {

        public ShowRebuild {
            Require.between("limit", limit, 1, 500);
        }
    }

    /**
     * A rebuild and its differences. The first ten thousand are kept; all are counted.
     *
     * @param next where the list goes on; null at its end
     */
    record RebuildView(RebuildProgress rebuild, List<Difference> differences,
            @Nullable Long next) {

        public RebuildView {
            differences = List.copyOf(differences);
        }
    }

    /**
     * A row that is not what it was.
     *
     * @param number its place in the list, from 1
     * @param table that it stands in
     * @param key of the row
     * @param from the position since which the row holds, where it says so
     * @param before as it stood; null when there was none
     * @param after as it is now; null when there is none
     */
    record Difference(long number, String table, String key, @Nullable Long from,
            @Nullable String before, @Nullable String after) {}
}
