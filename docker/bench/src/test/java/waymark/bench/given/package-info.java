/** What all figures are given: events of the usual size, and logs that are filled with them. */
@NullMarked
package waymark.bench.given;

import org.jspecify.annotations.NullMarked;
