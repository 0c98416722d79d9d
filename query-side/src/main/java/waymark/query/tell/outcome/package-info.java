/** Every outcome as it can be read, inside the programme and on the board that is for everybody. */
@NullMarked
package waymark.query.tell.outcome;

import org.jspecify.annotations.NullMarked;
