/** How the programs that tests share come to their end. */
@NullMarked
package waymark.app.testing.end;

import org.jspecify.annotations.NullMarked;
