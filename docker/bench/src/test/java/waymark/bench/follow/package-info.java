/** How soon what was recorded is known. */
@NullMarked
package waymark.bench.follow;

import org.jspecify.annotations.NullMarked;
