/** Turns a clock of its own to see what rings, and that it rings once. */
@NullMarked
package waymark.command.kernel.timer;

import org.jspecify.annotations.NullMarked;
