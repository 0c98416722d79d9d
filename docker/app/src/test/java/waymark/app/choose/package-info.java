/** Initiatives, business cases and the council over HTTP. */
@NullMarked
package waymark.app.choose;

import org.jspecify.annotations.NullMarked;
