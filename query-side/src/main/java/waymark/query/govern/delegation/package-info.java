/** Whose work is in whose hands for some days, as of any moment (ORG-3). */
@NullMarked
package waymark.query.govern.delegation;

import org.jspecify.annotations.NullMarked;
