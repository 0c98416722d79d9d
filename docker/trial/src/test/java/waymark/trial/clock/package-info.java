/**
 * Clocks that are wrong: that of one node of two, and that of the database.
 */
@NullMarked
package waymark.trial.clock;

import org.jspecify.annotations.NullMarked;
