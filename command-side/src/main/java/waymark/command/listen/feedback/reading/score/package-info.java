/** Reads scores as people and programs write them: in figures, in words around them, in stars. */
@NullMarked
package waymark.command.listen.feedback.reading.score;

import org.jspecify.annotations.NullMarked;
