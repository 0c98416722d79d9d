/** The doors to what happens within a meeting: its agenda, its votes, its actions. */
@NullMarked
package waymark.command.choose.council.meeting.door;

import org.jspecify.annotations.NullMarked;
