/**
 * How a program of somebody else talks to the one on trial: over HTTP alone.
 */
@NullMarked
package waymark.trial.door;

import org.jspecify.annotations.NullMarked;
