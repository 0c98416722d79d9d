/** What says nearly the same, so that nobody records twice what is known. */
@NullMarked
package waymark.api.understand.alike;

import org.jspecify.annotations.NullMarked;
