/** Tells stories of cases, from the answer that opens one to the cause it closes with. */
@NullMarked
package waymark.command.listen.followup;

import org.jspecify.annotations.NullMarked;
