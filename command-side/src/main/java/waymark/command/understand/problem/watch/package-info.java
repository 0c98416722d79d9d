/** Decides when to propose that a resolved problem be taken up again (PRB-4). */
@NullMarked
package waymark.command.understand.problem.watch;

import org.jspecify.annotations.NullMarked;
