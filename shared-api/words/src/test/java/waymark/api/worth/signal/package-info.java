/** When a series says that something changed, and when that is noise. */
@NullMarked
package waymark.api.worth.signal;

import org.jspecify.annotations.NullMarked;
