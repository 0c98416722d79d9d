/** Problems in the browser: the builder of a statement, and drawn causes. */
@NullMarked
package waymark.app.understand.problem;

import org.jspecify.annotations.NullMarked;
