/** Stories and laws of the programme. */
@NullMarked
package waymark.command.govern.programme;

import org.jspecify.annotations.NullMarked;
