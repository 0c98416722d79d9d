/** Journeys over HTTP. */
@NullMarked
package waymark.app.understand.journey;

import org.jspecify.annotations.NullMarked;
