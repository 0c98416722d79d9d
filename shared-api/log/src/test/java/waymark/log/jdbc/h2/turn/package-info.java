/** Transactions on H2 one after another, and files of it that end after any write. */
package waymark.log.jdbc.h2.turn;
