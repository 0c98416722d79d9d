/** How people and departments are folded. */
@NullMarked
package waymark.query.govern.organisation;

import org.jspecify.annotations.NullMarked;
