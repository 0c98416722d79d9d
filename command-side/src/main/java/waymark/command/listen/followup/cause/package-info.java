/** Decides what causes cases may be closed with: the standard ones and what people add. */
@NullMarked
package waymark.command.listen.followup.cause;

import org.jspecify.annotations.NullMarked;
