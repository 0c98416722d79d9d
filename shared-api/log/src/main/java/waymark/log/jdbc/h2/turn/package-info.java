/**
 * One writer at a time on H2. H2 writes its file while others go on, each table as it stands when
 * its turn comes, and so may put half of a transaction into it; a program that is killed before the
 * next write finds the half. Transactions that write one after another, each until it is in the
 * file, leave H2 nothing to halve.
 */
@NullMarked
package waymark.log.jdbc.h2.turn;

import org.jspecify.annotations.NullMarked;
