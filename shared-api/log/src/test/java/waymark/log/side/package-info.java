/** Tests of which side a process plays. */
@NullMarked
package waymark.log.side;

import org.jspecify.annotations.NullMarked;
