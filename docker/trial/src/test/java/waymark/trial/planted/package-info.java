/**
 * Defects to be planted in a node that a control starts: what a trial must catch. They are on the
 * class path of such a node only, and asleep unless {@code waymark.trial.planted} names them.
 */
@NullMarked
package waymark.trial.planted;

import org.jspecify.annotations.NullMarked;
