/** Whether a change of the record is found. */
@NullMarked
package waymark.log.proof;

import org.jspecify.annotations.NullMarked;
