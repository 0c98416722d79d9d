/** Stories of the council's seats. */
@NullMarked
package waymark.command.choose.council;

import org.jspecify.annotations.NullMarked;
