/**
 * Many clients at once, each of whom repeats what was not answered and remembers what was.
 */
@NullMarked
package waymark.trial.load;

import org.jspecify.annotations.NullMarked;
