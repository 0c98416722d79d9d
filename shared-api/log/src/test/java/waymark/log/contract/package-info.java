@NullMarked
package waymark.log.contract;

import org.jspecify.annotations.NullMarked;
