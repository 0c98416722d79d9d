/**
 * Holds what was acknowledged against what is stored, and says of each difference what it is.
 */
@NullMarked
package waymark.trial.oracle;

import org.jspecify.annotations.NullMarked;
