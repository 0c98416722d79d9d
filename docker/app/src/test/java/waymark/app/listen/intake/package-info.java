/** What becomes of imports once they are over, over HTTP. */
@NullMarked
package waymark.app.listen.intake;

import org.jspecify.annotations.NullMarked;
