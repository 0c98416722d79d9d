/** A projection with a fault that can be switched, found like any other, to see what it stops. */
@NullMarked
package waymark.query.planted;

import org.jspecify.annotations.NullMarked;
