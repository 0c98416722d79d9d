/** Suggests what says nearly the same, among any number of insights or problems. */
@NullMarked
package waymark.query.understand.alike;

import org.jspecify.annotations.NullMarked;
