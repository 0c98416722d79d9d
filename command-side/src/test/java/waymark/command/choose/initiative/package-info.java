/** Stories and laws of initiatives. */
@NullMarked
package waymark.command.choose.initiative;

import org.jspecify.annotations.NullMarked;
