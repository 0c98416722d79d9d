/**
 * Due dates as a calendar: whoever knows the secret address reads what waits for one person, and
 * nothing else.
 */
@NullMarked
package waymark.app.calendar;

import org.jspecify.annotations.NullMarked;
