/** Stories and laws of problems. */
@NullMarked
package waymark.command.understand.problem;

import org.jspecify.annotations.NullMarked;
