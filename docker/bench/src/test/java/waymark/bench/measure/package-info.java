/** How two sides are measured in turns, and what is said of what came out. */
@NullMarked
package waymark.bench.measure;

import org.jspecify.annotations.NullMarked;
