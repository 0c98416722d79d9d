@NullMarked
package waymark.log.codec;

import org.jspecify.annotations.NullMarked;
