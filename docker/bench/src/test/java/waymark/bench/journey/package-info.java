/** How long a large map takes, with what is heard and measured at its touchpoints. */
@NullMarked
package waymark.bench.journey;

import org.jspecify.annotations.NullMarked;
