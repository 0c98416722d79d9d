/** Tells when an answer opens a case by itself, and which alarms a case sets. */
@NullMarked
package waymark.command.listen.followup.watch;

import org.jspecify.annotations.NullMarked;
