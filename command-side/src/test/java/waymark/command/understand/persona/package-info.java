/** Stories of personas. */
@NullMarked
package waymark.command.understand.persona;

import org.jspecify.annotations.NullMarked;
