/** How JSON is read that comes in another way than as the body of a request. */
@NullMarked
package waymark.command.kernel.json;

import org.jspecify.annotations.NullMarked;
