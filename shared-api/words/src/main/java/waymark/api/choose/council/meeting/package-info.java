/**
 * Meetings of the council: when, what is on the agenda, who was there. Item 0 is one customer's
 * story. What was decided stands with the business cases.
 */
@NullMarked
package waymark.api.choose.council.meeting;

import org.jspecify.annotations.NullMarked;
