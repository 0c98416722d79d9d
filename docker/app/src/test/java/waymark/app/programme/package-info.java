/** The programme on one page, over HTTP and in the browser. */
@NullMarked
package waymark.app.programme;

import org.jspecify.annotations.NullMarked;
