/** How what people write of a case becomes what it says. */
@NullMarked
package waymark.command.choose.businesscase.door;

import org.jspecify.annotations.NullMarked;
