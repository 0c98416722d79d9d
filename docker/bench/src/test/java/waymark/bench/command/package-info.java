/** How long a whole command takes: loading, deciding, appending, being taken in. */
@NullMarked
package waymark.bench.command;

import org.jspecify.annotations.NullMarked;
