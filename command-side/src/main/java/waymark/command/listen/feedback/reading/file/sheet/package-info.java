/**
 * Sheets of Excel (XLSX): checked for what would burst before anything is opened, then streamed
 * row by row.
 */
@NullMarked
package waymark.command.listen.feedback.reading.file.sheet;

import org.jspecify.annotations.NullMarked;
