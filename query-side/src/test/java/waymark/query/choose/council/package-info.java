/** Stories of how the council's seats read once things happened. */
@NullMarked
package waymark.query.choose.council;

import org.jspecify.annotations.NullMarked;
