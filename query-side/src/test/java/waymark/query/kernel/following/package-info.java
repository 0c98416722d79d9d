/** What a node believes of how far segments are. */
@NullMarked
package waymark.query.kernel.following;

import org.jspecify.annotations.NullMarked;
