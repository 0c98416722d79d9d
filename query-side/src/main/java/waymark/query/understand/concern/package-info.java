/** How pages and lists say whom something concerns and where. */
@NullMarked
package waymark.query.understand.concern;

import org.jspecify.annotations.NullMarked;
