/** What the programme itself costs, decided. */
@NullMarked
package waymark.command.measure.owncost;

import org.jspecify.annotations.NullMarked;
