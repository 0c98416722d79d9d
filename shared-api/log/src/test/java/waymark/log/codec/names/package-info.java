@NullMarked
package waymark.log.codec.names;

import org.jspecify.annotations.NullMarked;
