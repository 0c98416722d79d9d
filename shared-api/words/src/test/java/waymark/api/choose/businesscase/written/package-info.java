/** How what people write of a case becomes what it says. */
@NullMarked
package waymark.api.choose.businesscase.written;

import org.jspecify.annotations.NullMarked;
