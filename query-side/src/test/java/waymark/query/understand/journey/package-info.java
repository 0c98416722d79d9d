/** What is known of journeys, told event by event. */
@NullMarked
package waymark.query.understand.journey;

import org.jspecify.annotations.NullMarked;
