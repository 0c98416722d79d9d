/** Tests of the log in a database, most of them on both databases. */
@NullMarked
package waymark.log.jdbc;

import org.jspecify.annotations.NullMarked;
