/**
 * The appender: it collects the appends that are waiting, writes them as one group over a
 * connection of its own, and answers each. What a group means in SQL is said per database
 * by a {@link waymark.log.jdbc.append.GroupWriter}.
 */
@NullMarked
package waymark.log.jdbc.append;

import org.jspecify.annotations.NullMarked;
