/** Registers as people keep them, read and refused. */
@NullMarked
package waymark.command.choose.initiative.register.reading;

import org.jspecify.annotations.NullMarked;
