/** Who decided what and on what grounds, over HTTP and in the browser. */
@NullMarked
package waymark.app.audit;

import org.jspecify.annotations.NullMarked;
