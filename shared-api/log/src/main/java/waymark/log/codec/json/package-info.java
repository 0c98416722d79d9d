/**
 * How records become JSON and back: the one mapper of all that is stored, and what it does
 * otherwise than Jackson would by itself.
 */
@NullMarked
package waymark.log.codec.json;

import org.jspecify.annotations.NullMarked;
