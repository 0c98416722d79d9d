/**
 * How following is shared: all rows are divided into segments that work side by side, each in the
 * order of the log, and the segments are shared among the nodes that are there. Whoever stops loses
 * its segments to the others. The rest of the query side knows nothing of it.
 */
@NullMarked
package waymark.query.kernel.segment;

import org.jspecify.annotations.NullMarked;
