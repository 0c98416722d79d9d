/** How records are written as JSON for programs and for rows. */
@NullMarked
package waymark.app.json;

import org.jspecify.annotations.NullMarked;
