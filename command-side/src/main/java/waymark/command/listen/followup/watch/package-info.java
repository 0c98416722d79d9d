/** What follows by itself: answers that open a case, and due times that pass. */
@NullMarked
package waymark.command.listen.followup.watch;

import org.jspecify.annotations.NullMarked;
