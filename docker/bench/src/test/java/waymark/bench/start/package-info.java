/** How soon the packaged program is there, and what it needs when nobody asks anything. */
@NullMarked
package waymark.bench.start;

import org.jspecify.annotations.NullMarked;
