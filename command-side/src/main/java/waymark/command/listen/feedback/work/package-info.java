/**
 * Works through the files of imports, one at a time, in the background: row by row with flat
 * memory, and after a stop from the first row again without counting any twice. Called by the
 * door of imports; nobody else needs it.
 */
@NullMarked
package waymark.command.listen.feedback.work;

import org.jspecify.annotations.NullMarked;
