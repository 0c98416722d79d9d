/** A case as people write it, and what it then says. */
@NullMarked
package waymark.api.choose.businesscase.written;

import org.jspecify.annotations.NullMarked;
