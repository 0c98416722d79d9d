/** Business cases over HTTP: what they come to, how sure that is, and whether it still holds. */
@NullMarked
package waymark.app.choose.businesscase;

import org.jspecify.annotations.NullMarked;
