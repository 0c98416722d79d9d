/** How outcomes stand, folded from what happened. */
@NullMarked
package waymark.query.tell.outcome;

import org.jspecify.annotations.NullMarked;
