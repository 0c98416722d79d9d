/**
 * The same command sent several times: at once, through several nodes, and after a restart.
 */
@NullMarked
package waymark.trial.repeat;

import org.jspecify.annotations.NullMarked;
