package waymark.query.kernel.check;

import java.util.List;
import java.util.Map;

/**
 * How the rows that pages are made of compare with what a replay of the log makes.
 *
 * @param position up to which both were made
 * @param live the hash of the rows of each follower, as they stand
 * @param fresh the same after a replay from the first event
 * @param differences the first row of each table that is not the same; none when all are equal
 */
public record Comparison(long position, Map<String, String> live, Map<String, String> fresh,
        List<Difference> differences) {

    public Comparison {
        live = Map.copyOf(live);
        fresh = Map.copyOf(fresh);
        differences = List.copyOf(differences);
    }

    /** Whether every row is the same. */
    public boolean equal() {
        return differences.isEmpty() && live.equals(fresh);
    }

    /**
     * Where one table begins to differ.
     *
     * @param live the row as it stands, its columns in order; "(none)" when there are no more
     * @param fresh the row that the replay has in its place
     */
    public record Difference(String follower, String table, String live, String fresh) {}
}
