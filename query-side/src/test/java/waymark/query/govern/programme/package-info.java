/** How the programme is folded. */
@NullMarked
package waymark.query.govern.programme;

import org.jspecify.annotations.NullMarked;
