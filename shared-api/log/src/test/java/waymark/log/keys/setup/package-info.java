@NullMarked
package waymark.log.keys.setup;

import org.jspecify.annotations.NullMarked;
