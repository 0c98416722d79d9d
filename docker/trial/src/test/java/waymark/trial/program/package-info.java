/**
 * The program as its users start it, as processes of this machine that can be killed, frozen and
 * started again.
 */
@NullMarked
package waymark.trial.program;

import org.jspecify.annotations.NullMarked;
