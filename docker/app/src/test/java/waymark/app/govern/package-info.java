/** The programme, its people and departments, over HTTP. */
@NullMarked
package waymark.app.govern;

import org.jspecify.annotations.NullMarked;
