package waymark.query.kernel.aside;

import org.jspecify.annotations.Nullable;

/**
 * Where a follower keeps its rows.
 *
 * @param name of the table, which has a primary key
 * @param column that says whose row it is; null when all its rows are meant
 * @param whose the value of that column; null when all its rows are meant
 */
public record Table(String name, @Nullable String column, @Nullable String whose) {

    /** A table that nobody else writes to. */
    public static Table whole(String name) {
        return new Table(name, null, null);
    }
}
