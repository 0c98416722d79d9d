/**
 * How rows are made from the log anew: a follower that is new or has changed, one that somebody
 * wants to see made again, and rows that are shared out among another number of segments.
 */
@NullMarked
package waymark.query.kernel.rebuild;

import org.jspecify.annotations.NullMarked;
