/**
 * Reads the file of a register: which column is which, amounts and days as people write them, what
 * a status means. Knows nothing of the programme but its currency.
 */
@NullMarked
package waymark.command.choose.initiative.register.reading;

import org.jspecify.annotations.NullMarked;
