/** Fuzzing of whatever reads files: no content may do more than be refused. */
@NullMarked
package waymark.fuzz;

import org.jspecify.annotations.NullMarked;
