/** Journeys over HTTP and in the browser. */
@NullMarked
package waymark.app.understand.journey;

import org.jspecify.annotations.NullMarked;
