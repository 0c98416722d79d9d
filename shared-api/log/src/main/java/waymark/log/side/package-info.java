/**
 * Which part of the program a process plays: all of it, the side that decides, or the side that
 * knows. What belongs to one side alone is marked here and is not started on the other.
 */
@NullMarked
package waymark.log.side;

import org.jspecify.annotations.NullMarked;
