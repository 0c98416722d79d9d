/**
 * Files as rows of cells, whatever they are: comma-separated values, a sheet, JSON lines. A file
 * is told by what is in it, never by its name, is never held whole, and each limit is checked
 * before memory is taken.
 */
@NullMarked
package waymark.command.listen.feedback.reading.file;

import org.jspecify.annotations.NullMarked;
