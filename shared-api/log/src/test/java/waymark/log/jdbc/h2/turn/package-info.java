/** Transactions on H2 one after another, and files of it that end after any write. */
@NullMarked
package waymark.log.jdbc.h2.turn;

import org.jspecify.annotations.NullMarked;
