/** How tests bring in what customers said. */
@NullMarked
package waymark.app.testing.intake;

import org.jspecify.annotations.NullMarked;
