/**
 * The one door of the program: who stands before it, under which number their request is
 * remembered, and the two marks for handlers that neither send a command nor ask a query.
 * Sign-in comes before it; controllers of all stages stand behind it and know none of this.
 */
@NullMarked
package waymark.app.door;

import org.jspecify.annotations.NullMarked;
