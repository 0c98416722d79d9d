/**
 * The council's decision on a case: who could decide, by which rule, and on what evidence. Pure,
 * and called by the decider of business cases alone.
 */
@NullMarked
package waymark.command.choose.businesscase.room;

import org.jspecify.annotations.NullMarked;
