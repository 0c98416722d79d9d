/** What is to be put before the council, gathered from what waits. */
@NullMarked
package waymark.api.choose.council.agenda;

import org.jspecify.annotations.NullMarked;
