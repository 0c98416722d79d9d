/** What is known of personas, told event by event. */
@NullMarked
package waymark.query.understand.persona;

import org.jspecify.annotations.NullMarked;
