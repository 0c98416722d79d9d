/**
 * The ways in which a wish is turned down: by a rule, with its sentence and what would be
 * accepted, or at a field that cannot be taken as it is.
 */
@NullMarked
package waymark.api.kernel.refusal;

import org.jspecify.annotations.NullMarked;
