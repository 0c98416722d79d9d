@NullMarked
package waymark.log.keys;

import org.jspecify.annotations.NullMarked;
