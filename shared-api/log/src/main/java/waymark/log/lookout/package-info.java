/**
 * Whoever has to look at something again and again while the program runs: one thread of its own,
 * that starts and stops with the program.
 */
@NullMarked
package waymark.log.lookout;

import org.jspecify.annotations.NullMarked;
