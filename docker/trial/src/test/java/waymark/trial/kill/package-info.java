/**
 * The program, or the whole of PostgreSQL, is ended at a moment of nobody's choice while sixteen
 * clients write.
 */
@NullMarked
package waymark.trial.kill;

import org.jspecify.annotations.NullMarked;
