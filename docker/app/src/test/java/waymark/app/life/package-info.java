/** One customer pain from the first complaint to the money it saved, asked over HTTP only. */
@NullMarked
package waymark.app.life;

import org.jspecify.annotations.NullMarked;
