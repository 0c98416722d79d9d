/**
 * How the rows of projections are kept: a batch of events is folded in memory, and what has changed
 * by then is written at once, however many events there were.
 */
@NullMarked
package waymark.query.kernel.row;

import org.jspecify.annotations.NullMarked;
