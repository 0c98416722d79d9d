/** What the programme means to reach. */
@NullMarked
package waymark.query.govern.objective;

import org.jspecify.annotations.NullMarked;
