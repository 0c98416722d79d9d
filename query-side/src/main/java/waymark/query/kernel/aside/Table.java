package waymark.query.kernel.aside;

import org.jspecify.annotations.Nullable;

/**
 * Where a follower keeps its rows.
 *
 * @param name of the table, which has a primary key
 * @param whose the value of its column {@code projection}; null when all its rows are meant
 */
public record Table(String name, @Nullable String whose) {}
