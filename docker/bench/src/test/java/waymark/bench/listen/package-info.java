/** What customers say: how fast it is brought in, and how fast a million of it is read. */
@NullMarked
package waymark.bench.listen;

import org.jspecify.annotations.NullMarked;
