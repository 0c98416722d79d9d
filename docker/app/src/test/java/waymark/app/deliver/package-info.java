/** What is delivered and what comes of it, over HTTP. */
@NullMarked
package waymark.app.deliver;

import org.jspecify.annotations.NullMarked;
