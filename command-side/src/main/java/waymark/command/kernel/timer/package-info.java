/**
 * What is done when its time has come: an event sets alarms, and each sends an ordinary command
 * once, whichever process is up then, however often one of them was killed on the way.
 */
@NullMarked
package waymark.command.kernel.timer;

import org.jspecify.annotations.NullMarked;
