/** Computes the figures of a case from its lines, when it is submitted (BC-1). */
@NullMarked
package waymark.command.choose.businesscase.worth;

import org.jspecify.annotations.NullMarked;
