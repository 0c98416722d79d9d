/** The council over HTTP and in a browser: agendas, votes, minutes, and what it knew. */
@NullMarked
package waymark.app.choose.council;

import org.jspecify.annotations.NullMarked;
