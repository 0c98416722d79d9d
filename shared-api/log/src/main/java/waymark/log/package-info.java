/**
 * The event log: what is appended, what is read back, and the promises in between. Every accepted
 * command is one append, in one order for all nodes, without gaps, whatever the clocks say. The
 * JDBC beneath and the face it shows to Axon are packages of their own.
 */
@NullMarked
package waymark.log;

import org.jspecify.annotations.NullMarked;
