/** How fast what was recorded is read again: by a rebuild, and by a plain scan. */
@NullMarked
package waymark.bench.read;

import org.jspecify.annotations.NullMarked;
