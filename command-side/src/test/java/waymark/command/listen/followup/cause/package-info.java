/** Tells stories of the list of causes. */
@NullMarked
package waymark.command.listen.followup.cause;

import org.jspecify.annotations.NullMarked;
