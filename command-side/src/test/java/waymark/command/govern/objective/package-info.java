/** What the programme means to reach. */
@NullMarked
package waymark.command.govern.objective;

import org.jspecify.annotations.NullMarked;
