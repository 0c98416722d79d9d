/** Tests of the digest and the calendar of what waits for a person. */
@NullMarked
package waymark.query.govern.duty.digest;

import org.jspecify.annotations.NullMarked;
