/** Stories of journeys. */
@NullMarked
package waymark.command.understand.journey;

import org.jspecify.annotations.NullMarked;
