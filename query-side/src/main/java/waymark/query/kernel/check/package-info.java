/**
 * Whether pages say what the log says: all rows are hashed as they stand and as a replay of the
 * whole log makes them, and where the two part company the first row is named.
 */
@NullMarked
package waymark.query.kernel.check;

import org.jspecify.annotations.NullMarked;
