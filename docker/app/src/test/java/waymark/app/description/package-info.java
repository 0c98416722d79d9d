/** What every operation and every property of the API's description has to say. */
@NullMarked
package waymark.app.description;

import org.jspecify.annotations.NullMarked;
