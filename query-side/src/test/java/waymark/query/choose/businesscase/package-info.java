/** Stories of how cases, meetings and the council read once things happened. */
@NullMarked
package waymark.query.choose.businesscase;

import org.jspecify.annotations.NullMarked;
