/**
 * What was refused, told beside the log and not in it (COM-3): by day, rule, command and person,
 * so that an auditor can tell a rule that is kept from one that nobody ever ran into. It is counted
 * in memory and written every few seconds, off the way of commands; a process that is killed takes
 * its last seconds of refusals with it.
 */
@NullMarked
package waymark.log.refusal;

import org.jspecify.annotations.NullMarked;
