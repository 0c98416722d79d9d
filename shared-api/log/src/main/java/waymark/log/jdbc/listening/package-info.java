/**
 * How a process learns of what other processes append: PostgreSQL tells it, and should that ever
 * fail, a look at the head of the log does.
 */
@NullMarked
package waymark.log.jdbc.listening;

import org.jspecify.annotations.NullMarked;
