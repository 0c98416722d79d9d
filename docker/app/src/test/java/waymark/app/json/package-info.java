/** How records are written as JSON, tried without the program. */
@NullMarked
package waymark.app.json;

import org.jspecify.annotations.NullMarked;
