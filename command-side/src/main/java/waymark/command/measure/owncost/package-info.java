/** Records what the programme itself costs, which counts for no initiative (BEN-1). */
@NullMarked
package waymark.command.measure.owncost;

import org.jspecify.annotations.NullMarked;
