/** Tests of the program while its database is away, and of commands that fail half way. */
@NullMarked
package waymark.app.outage;

import org.jspecify.annotations.NullMarked;
