/**
 * Decides what comes before the council and who is counted as present. What the room decides on a
 * case belongs to that case.
 */
@NullMarked
package waymark.command.choose.council.meeting;

import org.jspecify.annotations.NullMarked;
