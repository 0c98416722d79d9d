/** Gathers what waits for the council from what others know of it. */
@NullMarked
package waymark.query.choose.council.agenda;

import org.jspecify.annotations.NullMarked;
