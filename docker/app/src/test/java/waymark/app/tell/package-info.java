/** What customers are told, over HTTP and in the browser. */
@NullMarked
package waymark.app.tell;

import org.jspecify.annotations.NullMarked;
