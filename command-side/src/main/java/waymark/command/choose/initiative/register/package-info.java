/**
 * Takes over the register of a programme that ran before (INI-5): reads its rows by the names of
 * their columns, says what would come in and what is missing, and loads each row once by an
 * ordinary command.
 */
@NullMarked
package waymark.command.choose.initiative.register;

import org.jspecify.annotations.NullMarked;
