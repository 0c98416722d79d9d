/** Tests of what is done where an event cannot be taken in. */
@NullMarked
package waymark.query.kernel.aside;

import org.jspecify.annotations.NullMarked;
