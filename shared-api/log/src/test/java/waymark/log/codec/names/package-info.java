/** How the types of events are named and where their personal text stands. */
@NullMarked
package waymark.log.codec.names;

import org.jspecify.annotations.NullMarked;
