/** What is understood of customers, over HTTP and in the browser. */
@NullMarked
package waymark.app.understand;

import org.jspecify.annotations.NullMarked;
