/**
 * Decides which problems are worth solving. A problem rests on a validated insight or on a recorded
 * waiver, and is analysed only by a cause that says more than its own statement.
 */
@NullMarked
package waymark.command.understand.problem;

import org.jspecify.annotations.NullMarked;
