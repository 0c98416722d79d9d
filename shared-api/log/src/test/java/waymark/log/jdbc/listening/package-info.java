/** That a process hears of what others append, whatever happens to its connection. */
@NullMarked
package waymark.log.jdbc.listening;

import org.jspecify.annotations.NullMarked;
