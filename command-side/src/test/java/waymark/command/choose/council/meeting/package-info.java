/** Stories of the council's meetings. */
@NullMarked
package waymark.command.choose.council.meeting;

import org.jspecify.annotations.NullMarked;
