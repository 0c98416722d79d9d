/** Tests of writing an event around its personal text. */
@NullMarked
package waymark.log.codec.gaps;

import org.jspecify.annotations.NullMarked;
