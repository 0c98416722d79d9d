/** How rows are divided and nodes get their share, without a database. */
@NullMarked
package waymark.query.kernel.segment;

import org.jspecify.annotations.NullMarked;
