/**
 * Meetings with their agenda, who was there, and what was decided. The story of item 0 is read
 * from the log itself, never from rows.
 */
@NullMarked
package waymark.query.choose.council.meeting;

import org.jspecify.annotations.NullMarked;
