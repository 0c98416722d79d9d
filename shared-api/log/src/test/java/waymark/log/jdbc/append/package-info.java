/** How appends are gathered into groups. */
@NullMarked
package waymark.log.jdbc.append;

import org.jspecify.annotations.NullMarked;
