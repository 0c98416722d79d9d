/**
 * How rows follow the log: batches are folded and written together with how far they reach, and
 * what is new or changed is rebuilt before anybody reads it.
 */
@NullMarked
package waymark.query.kernel.following;

import org.jspecify.annotations.NullMarked;
