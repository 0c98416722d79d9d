/** Whose work is in whose hands, folded from what people said. */
@NullMarked
package waymark.query.govern.delegation;

import org.jspecify.annotations.NullMarked;
