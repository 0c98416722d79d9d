/**
 * How an event is written in one go although its personal text cannot be sealed yet: the keys of
 * many subjects are asked for at once, so the text is left out first and filled in then.
 */
@NullMarked
package waymark.log.codec.gaps;

import org.jspecify.annotations.NullMarked;
