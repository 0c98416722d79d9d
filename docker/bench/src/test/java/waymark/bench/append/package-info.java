/** How fast events are appended to the log itself. */
@NullMarked
package waymark.bench.append;

import org.jspecify.annotations.NullMarked;
