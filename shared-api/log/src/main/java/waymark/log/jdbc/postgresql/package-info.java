/**
 * The group append on PostgreSQL: one call of a function of ours, which is all that the program's
 * role may do to the log. The function stands in {@code db/postgresql}.
 */
@NullMarked
package waymark.log.jdbc.postgresql;

import org.jspecify.annotations.NullMarked;
