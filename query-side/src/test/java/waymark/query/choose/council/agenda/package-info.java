/** Stories of what waits for a council once things happened. */
@NullMarked
package waymark.query.choose.council.agenda;

import org.jspecify.annotations.NullMarked;
