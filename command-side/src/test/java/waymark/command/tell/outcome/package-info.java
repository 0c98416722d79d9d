/** What may be told, as stories and as laws. */
@NullMarked
package waymark.command.tell.outcome;

import org.jspecify.annotations.NullMarked;
