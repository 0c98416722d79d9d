/** Stories about the watch over resolved problems. */
@NullMarked
package waymark.command.understand.problem.watch;

import org.jspecify.annotations.NullMarked;
