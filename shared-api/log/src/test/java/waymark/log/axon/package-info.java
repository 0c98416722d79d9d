/** Tests of what Axon's readers are given of the log. */
@NullMarked
package waymark.log.axon;

import org.jspecify.annotations.NullMarked;
