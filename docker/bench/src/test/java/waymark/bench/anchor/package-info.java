/** What others do: plain inserts, and the stores that come without anything of ours. */
@NullMarked
package waymark.bench.anchor;

import org.jspecify.annotations.NullMarked;
