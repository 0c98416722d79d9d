/** Decides what the programme means to reach, and how that ended. */
@NullMarked
package waymark.command.govern.objective;

import org.jspecify.annotations.NullMarked;
